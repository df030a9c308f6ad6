import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject } from '../../kubernetes/objects/json';
import { LAST_APPLIED } from '../../kubernetes/secrets/secret-places';

/** What a server keeps about an object and nobody writes. */
const KEPT: ReadonlySet<string> = new Set(['managedFields', 'resourceVersion', 'uid', 'generation', 'creationTimestamp', 'selfLink']);

/** A stored object without what the server keeps about it, and without its status. */
export function withoutRecords({ status: _status, ...object }: JsonObject): JsonObject {
  const metadata = Object.fromEntries(Object.entries(asObject(object.metadata)).filter(([key]) => !KEPT.has(key)));
  const annotations = Object.fromEntries(Object.entries(asObject(metadata.annotations)).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: { ...metadata, annotations } };
}
