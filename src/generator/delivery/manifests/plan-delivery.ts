import * as path from 'node:path/posix';
import { applicationSet } from './application-set';
import { application } from './argocd-applications';
import { imageUpdater } from './argocd-image-updater';
import { allowedNamespaces, appProject, namespaceOf } from './argocd-project';
import { kustomization, source as fluxSource } from './flux';
import { fluxImageFiles } from './flux-images';
import { unitsBefore, waves } from './order';
import { trackedOverlay, updatedUnit } from './tracked';
import { unitsOf } from './units';
import type { ArgoCdModel, ClusterModel, FluxModel } from '../../model/delivery';
import type { RepositoryModel } from '../../model/repository-model';
import type { PlannedFile } from '../../plan/file-plan';
import { UnitBuilder } from '../../plan/unit-builder';

/** Where and from what the files of deliveries are made. */
interface Planning {
  readonly model: RepositoryModel;
  /** What the files' header names as the place to edit. */
  readonly source: string;
  /** The repository's folder, from the root of git; `''` where it is the root. */
  readonly root: string;
}

const STAYS = 'Deleting this leaves what it deployed; what holds data stays in any case.';
const GOES = 'Deleting this deletes what it deployed, but for what holds data.';

const AT_ONCE = 'All Applications are synced at once: one whose namespace or kind another makes is tried again until it is there. See the option rollingSync.';

function argoCdFiles(delivery: ArgoCdModel, cluster: ClusterModel, { model, source, root }: Planning): readonly PlannedFile[] {
  const units = unitsOf(cluster, model, delivery, root);
  const builder = new UnitBuilder(`delivery/argocd/${cluster.name}`, source);
  const notes = [delivery.deleteWithApplication ? GOES : STAYS];
  builder.addManifest('project.yaml', appProject(delivery, cluster, units));
  const order = waves(unitsBefore(units));
  if (delivery.form === 'applicationSet') {
    const overlays = path.join(root, delivery.from, '/');
    const isOrdered = delivery.rollingSync || [...order.values()].every((wave) => wave === 0);
    builder.addManifest('application-set.yaml', applicationSet({ delivery, cluster, units, waves: order, overlays }), isOrdered ? notes : [...notes, AT_ONCE]);
  } else {
    const allowed = allowedNamespaces(delivery, units);
    for (const unit of units) {
      const placement = { wave: order.get(unit) ?? 0, namespace: namespaceOf(unit, allowed) };
      builder.addManifest(`applications/${unit.name}.yaml`, application(delivery, cluster, unit, placement), notes);
    }
  }
  const updater = imageUpdater(delivery, cluster, units.map((unit) => updatedUnit(unit, model, root)));
  if (updater !== undefined) builder.addManifest('image-updater.yaml', updater);
  return builder.build();
}

function fluxFiles(delivery: FluxModel, cluster: ClusterModel, { model, source, root }: Planning): readonly PlannedFile[] {
  const units = unitsOf(cluster, model, delivery, root);
  const before = unitsBefore(units);
  const builder = new UnitBuilder(`delivery/flux/${cluster.name}`, source);
  builder.addManifest('source.yaml', fluxSource(delivery));
  const overlays = cluster.overlays.flatMap((name) => trackedOverlay(name, model, root) ?? []);
  for (const file of fluxImageFiles(delivery, cluster, overlays)) builder.addManifest(file.path, file.manifest);
  for (const unit of units) builder.addManifest(`kustomizations/${unit.name}.yaml`, kustomization(delivery, cluster, unit, before.get(unit) ?? []));
  return builder.build();
}

/** The files below `delivery/`: what tells controllers to sync the overlays. */
export function planDeliveries(planning: Planning): readonly PlannedFile[] {
  return planning.model.deliveries.flatMap((delivery) => delivery.clusters.flatMap((cluster) =>
    delivery.tool === 'argocd' ? argoCdFiles(delivery, cluster, planning) : fluxFiles(delivery, cluster, planning)));
}
