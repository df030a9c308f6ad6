import { parseApiVersion } from '../resources/resource';
import { exposurePolicy } from '../manifests/network-policy';
import { exposingService } from '../manifests/service';
import type { AppModel, OverlayModel, RepositoryModel } from '../model/model';
import { SHARED_UNIT } from '../model/units';
import { baseUnits } from './base-plan';
import { patchDeployment } from './deployment-patch';
import type { PlannedFile } from './file-plan';
import type { Kustomization } from './kustomization';
import { baseDirectory, isGrouped, isNested, overlayDirectory, overlayUnitDirectory } from './layout';
import { manifestFileName } from './manifest-name';
import { patchService } from './service-patches';
import { UnitBuilder } from './unit-builder';
import { unitOfPatch } from './user-patches';

function addExposures(unit: UnitBuilder, app: AppModel, overlay: OverlayModel, model: RepositoryModel): void {
  for (const exposure of overlay.exposures.filter((candidate) => candidate.app === app)) {
    if (exposure.ownService !== undefined) {
      unit.addManifest(`${app.name}/service-${exposure.audience}.yaml`, exposingService(exposure, exposure.ownService, model.scope.namespace));
    }
    if (model.networkPolicies) {
      unit.addManifest(`${app.name}/network-policy-${exposure.audience}.yaml`, exposurePolicy(exposure, model.scope.namespace));
    }
  }
}

function addUserPatches(unit: UnitBuilder, name: string, overlay: OverlayModel, model: RepositoryModel): void {
  overlay.patches.forEach((patch, index) => {
    if (unitOfPatch(patch, overlay, model) !== name) return;
    if (patch.kind === 'strategic-merge') {
      unit.addPatch(`patch-${index + 1}.yaml`, patch.manifest);
      return;
    }
    const { apiVersion, kind, name: target, namespace } = patch.target;
    const { group, version } = parseApiVersion(apiVersion);
    unit.addPatch(`patch-${index + 1}.json-patch.yaml`, patch.operations, {
      ...group === '' ? {} : { group }, version, kind, name: target, ...namespace === undefined ? {} : { namespace },
    });
  });
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

function addPlatformObjects(unit: UnitBuilder, overlay: OverlayModel, taken: Set<string>): void {
  for (const manifest of overlay.platformObjects) unit.addManifest(manifestFileName(manifest, taken), manifest);
}

function planUnit(name: string, overlay: OverlayModel, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const unit = new UnitBuilder(overlayUnitDirectory(overlay, name), source);
  const taken = new Set<string>();
  if (baseUnits(model).includes(name)) unit.addResource(baseDirectory(name));
  if (name === (isGrouped(model) ? SHARED_UNIT : '')) addOwn(unit, overlay, taken);
  if (name === '' && !isNested(overlay)) addPlatformObjects(unit, overlay, taken);
  for (const app of model.apps) {
    if (app.unit !== name) continue;
    addExposures(unit, app, overlay, model);
    patchDeployment(unit, app, overlay, model);
    patchService(unit, app, overlay, model.scope.namespace);
  }
  addUserPatches(unit, name, overlay, model);
  return unit.build(transformation(overlay, model.scope));
}

/** The files below `overlays/<name>/`: what is different there, and nothing else. */
export function planOverlay(overlay: OverlayModel, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const units = model.units.flatMap((unit) => planUnit(unit, overlay, model, source));
  if (!isGrouped(model) && !isNested(overlay)) return units;
  const all = new UnitBuilder(overlayDirectory(overlay), source);
  for (const unit of model.units) all.addResource(overlayUnitDirectory(overlay, unit));
  addPlatformObjects(all, overlay, new Set());
  return [...all.build(), ...units];
}
