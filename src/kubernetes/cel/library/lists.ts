import type { CelLibrary, CelRegistration } from './library';
import { namespace } from './library';
import { celEquals, isNumber } from '../engine/values';

type List = readonly unknown[];

/** The engine's duration, as far as it is used here. */
interface Duration {
  addDuration(other: Duration): Duration;
}

function isBefore(left: unknown, right: unknown): boolean {
  return (left as number) < (right as number);
}

function extreme(list: List, fail: CelRegistration['fail'], better: (one: unknown, other: unknown) => boolean): unknown {
  if (list.length === 0) return fail('min/max called on empty list');
  return list.reduce((best, item) => better(item, best) ? item : best);
}

function sum(list: List): unknown {
  if (list.length === 0) return 0n;
  if (list.every((item) => typeof item === 'bigint')) return list.reduce((total: bigint, item) => total + item, 0n);
  if (list.every(isNumber)) return list.reduce((total: number, item) => total + Number(item), 0);
  const [first, ...rest] = list as readonly Duration[];
  if (typeof first === 'object' && 'addDuration' in first) return rest.reduce((total, item) => total.addDuration(item), first);
  throw new Error('sum of values that are no numbers');
}

function flatten(list: List, depth: number): unknown[] {
  return list.flatMap((item) => Array.isArray(item) && depth > 0 ? flatten(item as List, depth - 1) : [item]);
}

function distinct(list: List): unknown[] {
  return list.filter((item, index) => list.findIndex((other) => celEquals(item, other)) === index);
}

const ordered = (list: List): unknown[] => [...list].sort((a, b) => isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0);

/** The list extensions. */
export const lists: CelLibrary = ({ env, fail }) => {
  env.registerFunction('list.isSorted(): bool', (list: List) => list.every((item, index) => index === 0 || !isBefore(item, list[index - 1])));
  env.registerFunction('list.sum(): dyn', sum);
  env.registerFunction('list.min(): dyn', (list: List) => extreme(list, fail, isBefore));
  env.registerFunction('list.max(): dyn', (list: List) => extreme(list, fail, (one, other) => isBefore(other, one)));
  env.registerFunction('list.kubernetesIndexOf(dyn): int', (list: List, value: unknown) => BigInt(list.findIndex((item) => celEquals(item, value))));
  env.registerFunction('list.kubernetesLastIndexOf(dyn): int', (list: List, value: unknown) => BigInt(list.findLastIndex((item) => celEquals(item, value))));
  env.registerFunction('list.flatten(): list', (list: List) => flatten(list, 1));
  env.registerFunction('list.distinct(): list', distinct);
  env.registerFunction('list.reverse(): list', (list: List) => [...list].reverse());
  env.registerFunction('list.sort(): list', ordered);
  env.registerFunction('list.slice(int, int): list', (list: List, from: bigint, to: bigint) =>
    from < 0n || to < from || to > BigInt(list.length) ? fail(`slice [${from}, ${to}) out of range`) : list.slice(Number(from), Number(to)));
};

const includes = (list: List, value: unknown): boolean => list.some((item) => celEquals(item, value));

/** The sets extension. */
export const sets: CelLibrary = (registration) => {
  const type = namespace(registration, 'sets');
  const { env } = registration;
  const contains = (list: List, part: List): boolean => part.every((item) => includes(list, item));
  env.registerFunction(`${type}.contains(list, list): bool`, (_: unknown, list: List, part: List) => contains(list, part));
  env.registerFunction(`${type}.equivalent(list, list): bool`, (_: unknown, one: List, other: List) => contains(one, other) && contains(other, one));
  env.registerFunction(`${type}.intersects(list, list): bool`, (_: unknown, one: List, other: List) => one.some((item) => includes(other, item)));
};
