import type { PlacedEntry } from './layer';
import type { ReadOverlay } from './read';
import { isInsideRepository } from '../../common/inside-repository';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { Patch } from '../model/patch';
import type { PatchableObject } from '../objects/base-names';
import { patchId } from '../objects/base-names';
import { showValue } from '../problems/show-value';

/** What stands at a path of the repository; undefined where nobody can tell. */
export type Exists = (path: string) => boolean | undefined;

/** Records included files and kustomizations that are not part of the repository: what an overlay renders would change without a commit here. */
export function checkIncluded(include: readonly PlacedEntry<string>[], exists: Exists): void {
  for (const { entry, place } of include) {
    if (!isInsideRepository(entry)) {
      place.add('include-outside', `${showValue(entry)} is no path below the repository's root`, 'copy it into the repository and name its path from there, such as "vendor/cert-manager"');
    } else if (exists(entry) === false) {
      place.add('include-missing', `there is nothing at ${showValue(entry)}`, 'name a file, or a folder with a kustomization.yaml, by its path from the repository\'s root');
    }
  }
}

/** Records overlays that would hold nothing, which kustomize refuses to build. */
export function checkEmpty({ place }: ReadOverlay, objects: readonly ModelObject[], include: readonly string[]): void {
  if (objects.length === 0 && include.length === 0) place.add('overlay-empty', 'there is nothing to deploy', 'declare an application with addApp');
}

/** Kind and name of what a patch changes. */
export function targetOf(patch: Patch): { readonly kind: string; readonly name: string } {
  return patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
}

/**
 * Records patches of objects that an overlay does not have: kustomize passes over a JSON patch that matches nothing.
 * An overlay that includes other kustomizations is left to the render, because what they hold is not known here.
 */
export function checkPatches(patches: readonly PlacedEntry<Patch>[], objects: readonly PatchableObject[]): void {
  const known = new Set(objects.map(({ id }) => id));
  for (const { entry, place } of patches) {
    const object = targetOf(entry);
    if (!known.has(patchId(object))) place.add('patch-without-target', `${object.kind} "${object.name}", which the overlay does not have`, 'name the object as base does, before the overlay renames it, or remove the patch');
  }
}
