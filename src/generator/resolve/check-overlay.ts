import * as path from 'node:path/posix';
import type { ReadOverlay } from './read';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { PatchableObject } from '../objects/base-names';
import { patchId } from '../objects/base-names';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/** What stands at a path of the repository; undefined where nobody can tell. */
export type Exists = (path: string) => boolean | undefined;

function isInside(entry: string): boolean {
  const normal = path.normalize(entry);
  return !path.isAbsolute(entry) && !/^[a-z][a-z0-9+.-]*:|^[^/]*@[^/]*:/i.test(entry) && normal !== '.' && normal !== '..' && !normal.startsWith('../');
}

/** Records included files and kustomizations that are not part of the repository: what an overlay renders would change without a commit here. */
export function checkIncluded(include: readonly string[], place: Place, exists: Exists): void {
  include.forEach((entry, index) => {
    const at = place.at('include').item(index);
    if (!isInside(entry)) {
      at.add('include-outside', `${showValue(entry)} is no path below the repository's root`, 'copy it into the repository and name its path from there, such as "vendor/cert-manager"');
    } else if (exists(entry) === false) {
      at.add('include-missing', `there is nothing at ${showValue(entry)}`, 'name a file, or a folder with a kustomization.yaml, by its path from the repository\'s root');
    }
  });
}

/** Records overlays that would hold nothing, which kustomize refuses to build. */
export function checkEmpty({ options: { include = [] }, place }: ReadOverlay, objects: readonly ModelObject[]): void {
  if (objects.length === 0 && include.length === 0) place.add('overlay-empty', 'there is nothing to deploy', 'declare an application with addApp');
}

/**
 * Records patches of objects that an overlay does not have: kustomize passes over a JSON patch that matches nothing.
 * An overlay that includes other kustomizations is left to the render, because what they hold is not known here.
 */
export function checkPatches({ options: { patches = [], include = [] }, place }: ReadOverlay, objects: readonly PatchableObject[]): void {
  if (patches.length === 0 || include.length > 0) return;
  const known = new Set(objects.map(({ id }) => id));
  patches.forEach((patch, index) => {
    const object = patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
    if (known.has(patchId(object))) return;
    place.at('patches').item(index).add('patch-without-target', `${object.kind} "${object.name}", which the overlay does not have`, 'name the object as base does, before the overlay renames it, or remove the patch');
  });
}
