import { imagePath, isForEntries, trackedContainers } from './tracked-images';
import type { TrackedContainer } from './tracked-images';
import { groupBy } from '../../common/group-by';
import { splitImage } from '../../kubernetes/images/kustomize-images';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { Instance, Scope } from '../model/scope';
import type { KubernetesObject } from '../overlays/derive/objects/json';
import { imagesOf, imageVolumesOf } from '../overlays/derive/transforms/images';
import { Place } from '../problems/place';
import type { TrackedImage } from '../subjects/image/options';

/** Two that want something else of one entry of a kustomization. */
interface Conflict {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

const ONE_ENTRY = 'one name is one entry of the kustomization: give all of them the same tracked image, or put the applications into groups';

/** What is compared: equal policies and first values may be written in any order. */
function keyOf({ tag, digest, policy }: TrackedImage): string {
  return JSON.stringify([tag, digest, Object.entries(policy ?? {}).sort()]);
}

function entryKey(unit: string, name: string): string {
  return JSON.stringify([unit, name]);
}

function otherPolicies(tracked: readonly TrackedContainer[]): readonly Conflict[] {
  const groups = groupBy(tracked, ({ unit, image: { repository } }) => entryKey(unit, repository));
  return [...groups.values()].flatMap(([first, ...others]) => {
    const different = others.filter(({ image }) => keyOf(image) !== keyOf(first.image));
    return different.map(({ path, image: { repository } }): Conflict => ({
      code: 'image-policies', path, hint: ONE_ENTRY, message: `"${repository}" is tracked here, and by ${first.path} with another policy or first value`,
    }));
  });
}

/** The containers that fix the tag of an image which another of the same unit tracks. */
function fixedBeside(instance: Instance, tracked: ReadonlyMap<string, TrackedContainer>): readonly Conflict[] {
  return instance.containers.flatMap((container): readonly Conflict[] => {
    const { image } = container.options as { readonly image?: unknown };
    if (typeof image !== 'string') return [];
    const { name, tag, digest } = splitImage(image);
    const other = tag === '' && digest === '' ? undefined : tracked.get(entryKey(instance.unit, name));
    return other === undefined ? [] : [{
      code: 'image-fixed-and-tracked',
      path: imagePath(instance, container),
      hint: ONE_ENTRY,
      message: `"${image}" is fixed here, and tracked by ${other.path}`,
    }];
  });
}

function conflictsIn({ instances }: Pick<Scope, 'instances'>): readonly Conflict[] {
  const tracked = trackedContainers({ instances });
  if (tracked.length === 0) return [];
  const byEntry = new Map([...tracked].reverse().map((container) => [entryKey(container.unit, container.image.repository), container]));
  return [...otherPolicies(tracked), ...[...instances.values()].flatMap((instance) => fixedBeside(instance, byEntry))];
}

/** Records images that two workloads of one unit want to differ, as they are declared. */
export function checkDeclaredImages(declared: Scope, placeOf: (path: string) => Place): void {
  for (const { code, path, message, hint } of conflictsIn(declared)) placeOf(path).add(code, message, hint);
}

/** Records the same where only an overlay makes it so. */
export function checkOverlayImages(scope: Scope, declared: Scope, place: Place): void {
  if (scope.images.size === 0) return;
  const known = new Set(conflictsIn(declared).map(({ path, message }) => `${path} ${message}`));
  for (const { code, path, message, hint } of conflictsIn(scope)) {
    if (!known.has(`${path} ${message}`)) new Place(place.problems, `${place.path} › ${path}`, place.declaredAt).add(code, message, hint);
  }
}

function isFixed(image: string): boolean {
  const { tag, digest } = splitImage(image);
  return tag !== '' || digest !== '';
}

/**
 * Records fixed images in objects of the user's own, and mounted images, that the entries of tracked ones would change. One without tag
 * and digest follows the tracked image.
 */
export function checkOwnImages(objects: readonly ModelObject[], { images }: Scope, place: Place): void {
  if (images.size === 0) return;
  for (const { unit, fixed, manifest, instance, path, declaredAt } of objects) {
    const here = fixed ? undefined : images.get(unit);
    if (here === undefined) continue;
    const object = manifest as KubernetesObject;
    const { kind, name } = kindAndName(manifest);
    const at = new Place(place.problems, path, instance?.workload.declaredAt ?? declaredAt ?? place.declaredAt);
    const own = instance === undefined ? [...imagesOf(object).values()].filter(isFixed) : [];
    for (const image of own.filter((one) => isForEntries(here, one))) {
      at.add('image-fixed-and-tracked', `"${image}" of ${kind} "${name}" is fixed, and the image is tracked in its kustomization`, 'leave the tag out, then it follows; or track an image of another name');
    }
    for (const image of imageVolumesOf(object).filter((one) => isForEntries(here, one))) {
      at.add('image-fixed-and-tracked', `"${image}" of ${kind} "${name}" is mounted, and the image is tracked in its kustomization`, 'track an image of another name: only some versions of kustomize change what is mounted');
    }
  }
}
