import { asObject } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';

/** The keys of a ConfigMap or Secret. */
export function keysOf(object: JsonObject | undefined): string[] {
  return [object?.data, object?.binaryData, object?.stringData].flatMap((map) => Object.keys(asObject(map)));
}
