import type { PlatformObject } from './platform';
import type { ExposedPort } from './resolve-exposures';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { Instance } from '../model/scope';
import type { Place } from '../problems/place';

/** An object of a platform, and the first exposure that needs it. */
export interface PlacedObject extends PlatformObject {
  readonly place: Place;
  readonly instance: Instance;
}

/** The objects that an overlay's platforms need, each once; records two platforms that want different objects under one name. */
export function platformObjects(found: readonly ExposedPort[]): readonly PlacedObject[] {
  const unique = new Map<string, PlacedObject>();
  for (const { exposed: { objects = [] }, place, instance } of found) {
    for (const object of objects) {
      const { kind, name, namespace } = kindAndName(object.manifest);
      const key = JSON.stringify([groupKind(object.manifest), name, namespace]);
      const earlier = unique.get(key);
      if (!earlier) {
        unique.set(key, { ...object, place, instance });
      } else if (object.join) {
        unique.set(key, { ...earlier, manifest: object.join(earlier.manifest, object.manifest) });
      } else if (JSON.stringify(earlier.manifest) !== JSON.stringify(object.manifest)) {
        place.add('platform-conflict', `${kind} "${name}" differs from the one of ${earlier.place.path}`, 'declare the platform once, as a constant, and pass it to both, or give each its own name');
      }
    }
  }
  return [...unique.values()];
}
