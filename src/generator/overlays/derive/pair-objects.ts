import { nameWithoutHash } from './objects/content-hash';
import type { KubernetesObject } from './objects/json';
import type { BaseObject, ObjectReference, WantedObject } from './overlay';
import { isClusterScoped } from './objects/cluster-kinds';
import { affixed, renamed } from './transforms/names';
import { namespaced } from './transforms/namespace';
import type { Transforms } from './transforms/settings';

/** Which objects of base become which of the overlay, which it leaves out, and which it alone has. */
export interface Pairing {
  readonly pairs: readonly { readonly base: BaseObject; readonly wanted: WantedObject }[];
  readonly removed: readonly BaseObject[];
  readonly added: readonly WantedObject[];
}

function keyOf({ apiVersion, kind, metadata: { name, namespace } }: ObjectReference): string {
  const place = isClusterScoped({ apiVersion, kind }) ? '' : namespace ?? 'default';
  return JSON.stringify([apiVersion, kind, place, name]);
}

/** What an object is called in the overlay, but for a hash. */
function keyInOverlay({ object }: BaseObject, transforms: Transforms): string {
  return keyOf(affixed(namespaced(object, transforms.namespace), transforms) as ObjectReference);
}

function withoutHash(object: KubernetesObject): KubernetesObject {
  return renamed(object, nameWithoutHash(object) ?? object.metadata.name);
}

/** Matches the objects of base with those that the overlay wants, by what the overlay makes of their names. */
export function pairObjects(base: readonly BaseObject[], wanted: readonly WantedObject[], transforms: Transforms): Pairing {
  const byOwnName = new Map(base.map((candidate) => [keyOf(candidate.object as ObjectReference), candidate]));
  const byNewName = new Map(base.map((candidate) => [keyInOverlay(candidate, transforms), candidate]));
  const baseOf = ({ object, from, isHashed }: WantedObject): BaseObject | undefined => {
    if (from !== undefined) return byOwnName.get(keyOf(from));
    return byNewName.get(keyOf((isHashed ? withoutHash(object) : object) as ObjectReference));
  };
  const matched = wanted.map((object) => ({ base: baseOf(object), wanted: object }));
  const taken = new Set(matched.map((pair) => pair.base));
  return {
    pairs: matched.flatMap((pair) => pair.base === undefined ? [] : [{ base: pair.base, wanted: pair.wanted }]),
    removed: base.filter((candidate) => !taken.has(candidate)),
    added: matched.flatMap((pair) => pair.base === undefined ? [pair.wanted] : []),
  };
}
