import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';

/** An object of an overlay by the name that patches of the user's own call it by. */
export interface PatchableObject {
  /** `Service/web`. */
  readonly id: string;
  readonly unit: string;
}

/** `Service/web`: kind and name of an object, or of the target of a patch. */
export function patchId({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind}/${name}`;
}

/** The objects of an overlay under the names that base gives them, before the overlay renames them. */
export function patchableObjects(objects: readonly ModelObject[], base: readonly ModelObject[]): readonly PatchableObject[] {
  const before = new Map(base.map(({ key, manifest }) => [key, manifest]));
  return objects.map(({ key, unit, manifest }) => ({ id: patchId(kindAndName(before.get(key) ?? manifest)), unit }));
}
