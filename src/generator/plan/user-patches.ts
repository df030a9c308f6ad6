import type { UnitBuilder } from './unit-builder';
import { groupBy } from '../../common/group-by';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { Patch } from '../model/patch';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';
import { patchableObjects, patchId } from '../objects/base-names';

/** A patch of the user's own, with its position among the overlay's patches. */
export interface NumberedPatch {
  readonly patch: Patch;
  readonly number: number;
}

/** The user's patches by the unit that builds what they change: that of the object, or the one that holds the user's own. */
export function patchesByUnit(overlay: OverlayModel, { base, sharedUnit }: RepositoryModel): ReadonlyMap<string, readonly NumberedPatch[]> {
  const { patches, objects } = overlay;
  if (patches.length === 0) return new Map();
  const units = new Map(patchableObjects(objects, base.objects).map(({ id, unit }) => [id, unit]));
  const numbered: NumberedPatch[] = [];
  patches.forEach((patch, index) => numbered.push({ patch, number: index + 1 }));
  return groupBy(numbered, ({ patch }) => units.get(patchId(patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest))) ?? sharedUnit);
}

/** A name as kustomize's targets take it: a regular expression, in which the dots that names may hold would match anything. */
export function exactly(name: string): string {
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
