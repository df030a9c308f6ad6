import type { PlatformObject } from './platform';
import type { ExposedPort } from './resolve-exposures';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { Place } from '../problems/place';

interface Placed extends PlatformObject {
  readonly place: Place;
}

/** The objects that an overlay's platforms need, each once; records two platforms that want different objects under one name. */
export function platformObjects(found: readonly ExposedPort[]): readonly Placed[] {
  const unique = new Map<string, Placed>();
  for (const { exposed: { objects = [] }, place } of found) {
    for (const object of objects) {
      const { kind, name, namespace } = kindAndName(object.manifest);
      const key = JSON.stringify([groupKind(object.manifest), name, namespace]);
      const earlier = unique.get(key);
      if (!earlier) {unique.set(key, { ...object, place });} else if (JSON.stringify(earlier.manifest) !== JSON.stringify(object.manifest)) {
        place.add('platform-conflict', `${kind} "${name}" differs from the one of ${earlier.place.path}`, 'declare the platform once, as a constant, and pass it to both, or give each its own name');
      }
    }
  }
  return [...unique.values()];
}
