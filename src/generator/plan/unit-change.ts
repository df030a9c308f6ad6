import { dirname } from 'node:path/posix';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import { deriveOverlay } from '../overlays/derive/derive-overlay';
import type { KubernetesObject } from '../overlays/derive/objects/json';
import type { BaseObject, ObjectReference, OverlayChange, WantedObject } from '../overlays/derive/overlay';
import { renderItems } from '../overlays/derive/transforms/render';
import { ConfigError } from '../problems/problem';

function objectOf({ manifest }: ModelObject): KubernetesObject {
  return manifest as KubernetesObject;
}

function folderOf({ instance, file = '', generated }: ModelObject): { readonly folder?: string } {
  const folder = generated?.folder ?? instance?.name ?? dirname(file);
  return folder === '.' ? {} : { folder };
}

function isRenamed(before: ModelObject, after: ModelObject): boolean {
  return kindAndName(before.manifest).name !== kindAndName(after.manifest).name;
}

/** The objects as the patches have to leave them: a generated one has its hash, and what names it follows. */
function wantedObjects(wanted: readonly ModelObject[], before: ReadonlyMap<string, ModelObject>): readonly WantedObject[] {
  const items = wanted.map((object) => ({ object: objectOf(object), isHashed: object.generated?.isHashed === true }));
  const objects = items.some(({ isHashed }) => isHashed) ? renderItems(items, {}) : items.map(({ object }) => object);
  return wanted.map((after, index) => {
    const earlier = before.get(after.key);
    const from = earlier && isRenamed(earlier, after) ? { from: objectOf(earlier) as ObjectReference } : {};
    return { object: objects[index], isGenerated: after.generated !== undefined, isHashed: items[index].isHashed, ...folderOf(after), ...from };
  });
}

const NO_CHANGE: OverlayChange = { fields: {}, manifests: [], patches: [], texts: [], unreachable: [] };

function isSameObject(one: ModelObject, other: ModelObject): boolean {
  const [from, to] = [one.generated, other.generated];
  return one.manifest === other.manifest && from?.isHashed === to?.isHashed && from?.folder === to?.folder;
}

/** True where an overlay has the very objects of base. */
function isSame(base: readonly ModelObject[], wanted: readonly ModelObject[]): boolean {
  return base.length === wanted.length && base.every((object, index) => isSameObject(object, wanted[index]));
}

/**
 * The smallest readable change from what base holds of a unit to what an overlay holds of it, before the overlay's own prefix, suffix
 * and namespace, which come after all patches.
 *
 * @param tracked names of the images whose tags the overlay's kustomization sets by entries of their own
 * @throws ConfigError where no kustomization says it, before anything is written
 */
export function unitChange(
  base: readonly ModelObject[], wanted: readonly ModelObject[], overlay: string, tracked: readonly string[] = [],
): OverlayChange {
  if (isSame(base, wanted)) return NO_CHANGE;
  const before = new Map(base.map((object) => [object.key, object]));
  const change = deriveOverlay({
    base: base.map((object): BaseObject => ({ object: objectOf(object), isGenerated: object.generated !== undefined, ...folderOf(object) })),
    wanted: wantedObjects(wanted, before),
    transforms: {},
    trackedImages: tracked,
  });
  if (change.unreachable.length === 0) return change;
  throw new ConfigError(change.unreachable.map(({ wanted: { kind, metadata: { name } } }) => ({
    code: 'overlay-unreachable',
    path: `overlays.${overlay}`,
    message: `no patch of kustomize turns base's ${kind} "${name}" into what is declared here`,
    hint: 'leave it out of base, and declare it in the overlays that have it',
  })));
}
