import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import { deriveOverlay } from '../overlays/derive/derive-overlay';
import type { KubernetesObject } from '../overlays/derive/objects/json';
import type { BaseObject, ObjectReference, OverlayChange, WantedObject } from '../overlays/derive/overlay';
import { ConfigError } from '../problems/problem';

function objectOf({ manifest }: ModelObject): KubernetesObject {
  return manifest as KubernetesObject;
}

function folderOf({ instance }: ModelObject): { readonly folder?: string } {
  return instance === undefined ? {} : { folder: instance.name };
}

function isRenamed(before: ModelObject, after: ModelObject): boolean {
  return kindAndName(before.manifest).name !== kindAndName(after.manifest).name;
}

function wantedOf(after: ModelObject, before: ModelObject | undefined): WantedObject {
  const from = before && isRenamed(before, after) ? { from: objectOf(before) as ObjectReference } : {};
  return { object: objectOf(after), ...folderOf(after), ...from };
}

/**
 * The smallest readable change from what base holds of a unit to what an overlay holds of it, before the overlay's own prefix, suffix
 * and namespace, which come after all patches.
 *
 * @throws ConfigError where no kustomization says it, before anything is written
 */
export function unitChange(base: readonly ModelObject[], wanted: readonly ModelObject[], overlay: string): OverlayChange {
  const before = new Map(base.map((object) => [object.key, object]));
  const change = deriveOverlay({
    base: base.map((object): BaseObject => ({ object: objectOf(object), ...folderOf(object) })),
    wanted: wanted.map((object) => wantedOf(object, before.get(object.key))),
    transforms: {},
  });
  if (change.unreachable.length === 0) return change;
  throw new ConfigError(change.unreachable.map(({ wanted: { kind, metadata: { name } } }) => ({
    code: 'overlay-unreachable',
    path: `overlays.${overlay}`,
    message: `no patch of kustomize turns base's ${kind} "${name}" into what is declared here`,
    hint: 'leave it out of base, and declare it in the overlays that have it',
  })));
}
