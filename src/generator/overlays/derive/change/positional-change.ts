import { own } from '../../../../common/own';
import type { Operation } from './operation';
import { below } from './operation';
import { testIdentity } from './test-identity';
import type { Json, JsonList } from '../objects/json';
import { equal, isList, isListOfMaps, isMap, lineCount } from '../objects/json';

function listOperations(before: JsonList, after: JsonList, path: string): readonly Operation[] {
  const whole: Operation = { op: 'replace', path, value: after };
  const operations = isListOfMaps(after) ? positionalChange(before, after, path) : undefined;
  return operations !== undefined && lineCount(operations as Json) < lineCount(after) ? operations : [whole];
}

/** Operations that turn one value into another, field by field; lists item by item where that is shorter. */
export function valueOperations(before: Json, after: Json, path: string): readonly Operation[] {
  if (equal(before, after)) return [];
  if (isList(before) && isList(after)) return listOperations(before, after, path);
  if (!isMap(before) || !isMap(after)) return [{ op: 'replace', path, value: after }];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...gone.map((key): Operation => ({ op: 'remove', path: below(path, key) })),
    ...Object.entries(after).flatMap(([key, value]): readonly Operation[] => {
      const was = own(before, key);
      return was === undefined ? [{ op: 'add', path: below(path, key), value }] : valueOperations(was, value, below(path, key));
    }),
  ];
}

function commonLength(left: JsonList, right: JsonList): number {
  const length = left.findIndex((item, index) => index >= right.length || !equal(item, right[index]));
  return length < 0 ? left.length : length;
}

/** Adds items at an index, or at the end. */
function insertions(items: JsonList, index: number, list: JsonList, path: string): readonly Operation[] {
  if (index === list.length) return items.map((value) => ({ op: 'add', path: below(path, '-'), value }));
  return [...testIdentity(list, index, path), ...items.map((value, offset): Operation => ({ op: 'add', path: below(path, index + offset), value }))];
}

/** Removes items from the last one on, so that no index moves before its turn. */
function removals(count: number, start: number, list: JsonList, path: string): readonly Operation[] {
  const indexes = Array.from({ length: count }, (_, offset) => start + count - 1 - offset);
  return indexes.flatMap((index): readonly Operation[] => [...testIdentity(list, index, path), { op: 'remove', path: below(path, index) }]);
}

function edits(before: JsonList, after: JsonList, path: string): readonly Operation[] {
  return before.flatMap((item, index) => {
    const operations = valueOperations(item, after[index], below(path, index));
    const isWhole = operations.some((operation) => operation.path === below(path, index));
    return operations.length === 0 || isWhole ? operations : [...testIdentity(before, index, path), ...operations];
  });
}

/**
 * Operations by index that turn one list into another; undefined where items were added and removed at once, for then the indexes
 * say nothing to a reader.
 */
export function positionalChange(before: JsonList, after: JsonList, path: string): readonly Operation[] | undefined {
  if (before.length === after.length) return edits(before, after, path);
  const start = commonLength(before, after);
  const end = Math.min(commonLength([...before].reverse(), [...after].reverse()), Math.min(before.length, after.length) - start);
  const removed = before.length - start - end;
  const added = after.slice(start, after.length - end);
  if (removed === 0) return insertions(added, start, before, path);
  return added.length === 0 ? removals(removed, start, before, path) : undefined;
}
