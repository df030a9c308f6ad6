import type { UnitBuilder } from './unit-builder';
import { groupBy } from '../../common/group-by';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { Patch } from '../model/patch';
import type { OverlayModel } from '../model/repository-model';

/** A patch of the user's own, with its position among the overlay's patches. */
export interface NumberedPatch {
  readonly patch: Patch;
  readonly number: number;
}

function keyOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind}/${name}`;
}

/** The user's patches by the unit that builds what they change: that of the object, or the one that holds the user's own. */
export function patchesByUnit({ patches, objects }: OverlayModel, sharedUnit: string): ReadonlyMap<string, readonly NumberedPatch[]> {
  if (patches.length === 0) return new Map();
  const units = new Map(objects.map(({ manifest, unit }) => [keyOf(kindAndName(manifest)), unit]));
  const numbered: NumberedPatch[] = [];
  patches.forEach((patch, index) => numbered.push({ patch, number: index + 1 }));
  return groupBy(numbered, ({ patch }) => units.get(keyOf(patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest))) ?? sharedUnit);
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
