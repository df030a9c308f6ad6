import { createHash } from 'node:crypto';
import type { ResourceId } from '../../kubernetes/objects/resource';

/** File systems take no more than 255 bytes. */
const LONGEST = 200;

function plainName({ kind, namespace, name }: ResourceId): string {
  return [kind, namespace, name].filter((part) => part !== '').join('-').toLowerCase();
}

function isSafe(name: string): boolean {
  return name.length <= LONGEST && /^[a-z0-9][a-z0-9.-]*$/.test(name);
}

function withDigest(id: ResourceId): string {
  const digest = createHash('sha256').update(JSON.stringify([id.group, id.kind, id.namespace, id.name])).digest('hex').slice(0, 8);
  return `${plainName(id).replace(/[^a-z0-9.-]+/g, '-').slice(0, LONGEST)}-${digest}`;
}

/**
 * Names files after objects: `<kind>-<namespace>-<name>.yaml` in lower case. Where that is no name for a file, or would be the name of two objects,
 * a digest of the identity is added, so that a name never depends on order.
 */
export function fileNames(ids: readonly ResourceId[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(plainName(id), (counts.get(plainName(id)) ?? 0) + 1);
  return ids.map((id) => {
    const plain = plainName(id);
    return `${isSafe(plain) && counts.get(plain) === 1 ? plain : withDigest(id)}.yaml`;
  });
}
