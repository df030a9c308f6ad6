import type { UnitBuilder } from './unit-builder';
import { groupBy } from '../collections/group-by';
import type { Patch, PatchTarget } from '../config/patch';
import { kindAndName } from '../manifests/kind-and-name';
import { exposurePolicyName, policyName } from '../model/generated-names';
import type { OverlayModel, RepositoryModel } from '../model/model';
import { parseApiVersion } from '../resources/resource';

/** A patch of the user's own, with its position among the overlay's patches. */
export interface NumberedPatch {
  readonly patch: Patch;
  readonly number: number;
}

function targetKey(patch: Patch): string {
  const { kind, name }: Pick<PatchTarget, 'kind' | 'name'> = patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
  return `${kind}/${name}`;
}

function unitsByObject(overlay: OverlayModel, model: RepositoryModel): ReadonlyMap<string, string> {
  return new Map(model.apps.flatMap((app) => [
    `Deployment/${app.deploymentName}`,
    `Service/${app.serviceName}`,
    `NetworkPolicy/${policyName(app)}`,
    ...overlay.exposuresOf(app).flatMap((exposure) => [`NetworkPolicy/${exposurePolicyName(exposure)}`, `Service/${exposure.ownService}`]),
  ].map((key): [string, string] => [key, app.unit])));
}

/** The user's patches by the unit that builds what they change: an application's own, or the one that holds the user's objects. */
export function patchesByUnit(overlay: OverlayModel, model: RepositoryModel): ReadonlyMap<string, readonly NumberedPatch[]> {
  const units = unitsByObject(overlay, model);
  const shared = model.units.find(({ isShared }) => isShared)?.name ?? model.units[0].name;
  const numbered = overlay.patches.map((patch, index) => ({ patch, number: index + 1 }));
  return groupBy(numbered, ({ patch }) => units.get(targetKey(patch)) ?? shared);
}

/** Adds a patch of the user's own to the unit that it belongs to. */
export function addUserPatch(unit: UnitBuilder, { patch, number }: NumberedPatch): void {
  if (patch.kind === 'strategic-merge') {
    unit.addPatch(`patch-${number}.yaml`, patch.manifest);
    return;
  }
  const { apiVersion, kind, name, namespace } = patch.target;
  const { group, version } = parseApiVersion(apiVersion);
  unit.addPatch(`patch-${number}.json-patch.yaml`, patch.operations, {
    ...group === '' ? {} : { group }, version, kind, name, ...namespace === undefined ? {} : { namespace },
  });
}
