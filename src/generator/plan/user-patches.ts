import type { UnitBuilder } from './unit-builder';
import { groupBy } from '../../common/group-by';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { Patch } from '../declare/patch';
import type { ObjectName } from '../resolve/generated-names';
import { objectKey, objectsOfApp, objectsOfExposure } from '../resolve/generated-names';
import type { AppModel, OverlayModel, RepositoryModel } from '../resolve/model';

/** A patch of the user's own, with its position among the overlay's patches. */
export interface NumberedPatch {
  readonly patch: Patch;
  readonly number: number;
}

function unitsByObject(overlay: OverlayModel, { apps, networkPolicies }: RepositoryModel): ReadonlyMap<string, string> {
  const objects = (app: AppModel): readonly ObjectName[] => [
    ...objectsOfApp(app, networkPolicies), ...overlay.exposuresOf(app).flatMap((exposure) => objectsOfExposure(exposure, networkPolicies)),
  ];
  return new Map(apps.flatMap((app) => objects(app).map((object): [string, string] => [objectKey(object), app.unit])));
}

/** The user's patches by the unit that builds what they change: an application's own, or the one that holds the user's objects. */
export function patchesByUnit(overlay: OverlayModel, model: RepositoryModel): ReadonlyMap<string, readonly NumberedPatch[]> {
  if (overlay.patches.length === 0) return new Map();
  const units = unitsByObject(overlay, model);
  const shared = model.units.find(({ isShared }) => isShared)?.name ?? model.units[0].name;
  const numbered = overlay.patches.map((patch, index) => ({ patch, number: index + 1 }));
  return groupBy(numbered, ({ patch }) => units.get(objectKey(patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest))) ?? shared);
}

/** A name as kustomize's targets take it: a regular expression, in which the dots that names may hold would match anything. */
function exactly(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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
    ...group === '' ? {} : { group }, version, kind, name: exactly(name), ...namespace === undefined ? {} : { namespace },
  });
}
