import { plural } from './sentence';
import type { Image } from '../../../kubernetes/images/image';
import { parseImage, pulledTag, repositoryName } from '../../../kubernetes/images/image';
import type { ObjectChange } from '../changes/change';
import { pluralKind } from '../changes/moves';

const IMAGE = /\.image$/;
/** So much of a digest tells it apart. */
const DIGEST = 19;
const MOST = 12;

function versionOf(image: Image): string {
  return pulledTag(image) ?? image.digest?.slice(0, DIGEST) ?? '';
}

/** `web 1.4.0 → 1.5.0`; undefined where the image comes from elsewhere, or only its digest is another. */
function moveOf(before: unknown, after: unknown): string | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  const [old, now] = [parseImage(before), parseImage(after)];
  const [from, to] = versionOf(old) === versionOf(now) ? [old.digest?.slice(0, DIGEST) ?? '', now.digest?.slice(0, DIGEST) ?? ''] : [versionOf(old), versionOf(now)];
  return repositoryName(old) !== repositoryName(now) || from === to ? undefined : `${repositoryName(now).split('/').at(-1) ?? ''} ${from || 'no digest'} → ${to || 'no digest'}`;
}

function countKinds(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${pluralKind(kind, count)}`).join(', ');
}

/** Which images move, and in how many objects: `Images: web 1.4.0 → 1.5.0 in 11 Deployments.`; nothing where none does. */
export function imageNotes(changes: readonly ObjectChange[]): string[] {
  const moves = new Map<string, Map<string, string>>();
  for (const { overlay, resource, id, fields } of changes) {
    for (const { path, before, after } of fields) {
      const move = IMAGE.test(path) ? moveOf(before, after) : undefined;
      if (move === undefined) continue;
      const objects = moves.get(move) ?? new Map<string, string>();
      moves.set(move, objects.set(`${overlay} ${resource}`, id.kind));
    }
  }
  const all = [...moves].map(([move, objects]) => `${move} in ${countKinds([...objects.values()])}`);
  if (all.length === 0) return [];
  const more = all.length > MOST ? `; and ${plural(all.length - MOST, 'more image')}` : '';
  return [`Images: ${all.slice(0, MOST).join('; ')}${more}.`];
}
