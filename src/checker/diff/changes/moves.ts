import type { BareChange } from './change';
import { idOf } from '../../../kubernetes/objects/resource';

/** Objects that keep their names and go to another namespace together. */
export interface NamespaceMove {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly BareChange[];
}

function placesOf({ before, after, change }: BareChange): [string, string] | undefined {
  if (change !== 'replaced' || before === undefined || after === undefined) return undefined;
  const [old, now] = [idOf(before), idOf(after)];
  const [from, to] = [old.namespace || 'default', now.namespace || 'default'];
  return old.name === now.name && from !== to ? [from, to] : undefined;
}

/** Every namespace that two objects or more leave for another one. */
export function namespaceMoves(changes: readonly BareChange[]): NamespaceMove[] {
  const moves = new Map<string, NamespaceMove & { readonly changes: BareChange[] }>();
  for (const change of changes) {
    const places = placesOf(change);
    if (places === undefined) continue;
    const [from, to] = places;
    const move = moves.get(`${from} ${to}`) ?? { from, to, changes: [] };
    move.changes.push(change);
    moves.set(`${from} ${to}`, move);
  }
  return [...moves.values()].filter((move) => move.changes.length > 1);
}

/** `3 Deployments, 1 Service`: how many there are of each kind, the most first. */
export function countKinds(changes: readonly BareChange[]): string {
  const counts = new Map<string, number>();
  for (const { id } of changes) counts.set(id.kind, (counts.get(id.kind) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([kind, count]) => `${count} ${pluralKind(kind, count)}`).join(', ');
}

/** `1 Service`, `2 Services`, `3 Ingresses`: the kind of so many objects. */
export function pluralKind(kind: string, count: number): string {
  if (count === 1) return kind;
  if (kind.endsWith('y')) return `${kind.slice(0, -1)}ies`;
  return /(s|ss|x)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
