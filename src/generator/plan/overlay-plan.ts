import { isInBase } from './base-plan';
import { patchDeployment } from './deployment-patch';
import type { PlannedFile } from './file-plan';
import type { Kustomization } from './kustomization';
import { baseDirectory, isGrouped, isNested, overlayDirectory, overlayUnitDirectory } from './layout';
import { manifestFileName } from './manifest-name';
import { patchService } from './service-patches';
import { UnitBuilder } from './unit-builder';
import type { NumberedPatch } from './user-patches';
import { addUserPatch, patchesByUnit } from './user-patches';
import { exposurePolicy } from '../manifests/network-policy';
import { exposingService } from '../manifests/service';
import type { AppModel, OverlayModel, RepositoryModel, UnitModel } from '../resolve/model';
import { holdsShared } from '../resolve/units';

function addExposures(unit: UnitBuilder, app: AppModel, overlay: OverlayModel, model: RepositoryModel): void {
  for (const exposure of overlay.exposuresOf(app)) {
    if (exposure.ownService !== undefined) {
      unit.addManifest(`${app.name}/service-${exposure.audience}.yaml`, exposingService(exposure, exposure.ownService, model.scope.namespace, overlay.scope));
    }
    if (model.networkPolicies) {
      unit.addManifest(`${app.name}/network-policy-${exposure.audience}.yaml`, exposurePolicy(exposure, model.scope.namespace));
    }
  }
}

function addOwn(unit: UnitBuilder, overlay: OverlayModel, taken: Set<string>): void {
  for (const resource of overlay.resources) unit.addResource(resource);
  if (overlay.createNamespace) {
    const { namespace } = overlay.scope;
    unit.addManifest('namespace.yaml', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  }
  for (const manifest of overlay.manifests) unit.addManifest(manifestFileName(manifest, taken), manifest);
}

function transformation({ scope }: OverlayModel, base: RepositoryModel['scope']): Omit<Kustomization, 'resources' | 'patches'> {
  return {
    ...scope.namespace === base.namespace ? {} : { namespace: scope.namespace },
    ...scope.namePrefix === '' ? {} : { namePrefix: scope.namePrefix },
    ...scope.nameSuffix === '' ? {} : { nameSuffix: scope.nameSuffix },
  };
}

function addFixedObjects(unit: UnitBuilder, overlay: OverlayModel, taken: Set<string>): void {
  for (const manifest of overlay.fixedObjects) unit.addManifest(manifestFileName(manifest, taken), manifest);
}

function planUnit(
  unitModel: UnitModel, patches: readonly NumberedPatch[], overlay: OverlayModel, model: RepositoryModel, source: string,
): readonly PlannedFile[] {
  const { name, apps, isShared } = unitModel;
  const unit = new UnitBuilder(overlayUnitDirectory(overlay, name), source);
  const taken = new Set<string>();
  if (isInBase(unitModel, model)) unit.addResource(baseDirectory(name));
  if (isShared) addOwn(unit, overlay, taken);
  if (name === '' && !isNested(overlay)) addFixedObjects(unit, overlay, taken);
  for (const app of apps) {
    addExposures(unit, app, overlay, model);
    patchDeployment(unit, app, overlay, model);
    patchService(unit, app, overlay, model.scope.namespace);
  }
  for (const patch of patches) addUserPatch(unit, patch);
  return unit.build(transformation(overlay, model.scope));
}

/** The files below `overlays/<name>/`: what is different there, and nothing else. */
export function planOverlay(overlay: OverlayModel, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const patches = patchesByUnit(overlay, model);
  const occupied = model.units.filter((unit) => !unit.isShared || isInBase(unit, model) || holdsShared(overlay) || patches.has(unit.name));
  const units = occupied.flatMap((unit) => planUnit(unit, patches.get(unit.name) ?? [], overlay, model, source));
  if (!isGrouped(model) && !isNested(overlay)) return units;
  const all = new UnitBuilder(overlayDirectory(overlay), source);
  for (const unit of occupied) all.addResource(overlayUnitDirectory(overlay, unit.name));
  addFixedObjects(all, overlay, new Set());
  return [...all.build(), ...units];
}
