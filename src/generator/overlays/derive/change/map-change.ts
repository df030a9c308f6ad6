import { isCarried, isSafeKey } from './carried';
import type { Change, Compare } from './change';
import { UNCHANGED } from './change';
import { below } from './operation';
import { own } from '../../../../common/own';
import type { PatchShape } from '../../../../kubernetes/patch-keys';
import { fieldShape } from '../../../../kubernetes/patch-keys';
import type { Json, JsonMap } from '../objects/json';
import { equal, isMap, lineCount } from '../objects/json';

function addition(key: string, value: Json, shape: PatchShape, path: string): Change {
  return isSafeKey(key) && isCarried(value, shape) ? { merge: value, operations: [] } : { operations: [{ op: 'add', path, value }] };
}

function removal(key: string, path: string): Change {
  return isSafeKey(key) ? { merge: null, operations: [] } : { operations: [{ op: 'remove', path }] };
}

function fieldChange(key: string, before: Json, after: Json, shape: PatchShape, path: string, compare: Compare): Change {
  if (equal(before, after)) return UNCHANGED;
  const change = isSafeKey(key) ? compare(before, after, shape, path) : undefined;
  return change ?? { operations: [{ op: 'replace', path, value: after }] };
}

function changeOfKey(key: string, before: JsonMap, after: JsonMap, shape: PatchShape, path: string, compare: Compare): Change {
  const child = fieldShape(shape, key);
  const [was, is] = [own(before, key), own(after, key)];
  if (is === undefined) return removal(key, path);
  return was === undefined ? addition(key, is, child, path) : fieldChange(key, was, is, child, path, compare);
}

/** The change between two objects, key by key: first what goes, then what comes or differs. */
export function mapChange(before: JsonMap, after: JsonMap, shape: PatchShape, path: string, compare: Compare): Change {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.keys(after).filter((key) => own(before, key) !== own(after, key));
  const changes = [...gone, ...changed].map((key) => ({ key, ...changeOfKey(key, before, after, shape, below(path, key), compare) }));
  const merged = changes.flatMap(({ key, merge }) => merge === undefined ? [] : [[key, merge] as const]);
  return {
    ...merged.length === 0 ? {} : { merge: Object.fromEntries(merged) },
    operations: changes.flatMap(({ operations }) => operations),
  };
}

/** From so many keys that go on, the new object reads better than a row of nulls. */
const LONGEST_ROW_OF_NULLS = 2;

/**
 * The same change said as a whole (`$patch: replace`), where little of the old object stays; kustomize heeds it in a field, not in
 * an item of a list nor at the top.
 */
export function orWhole(change: Change, after: JsonMap, shape: PatchShape): Change {
  if (!isMap(change.merge) || change.operations.length > 0) return change;
  const nulls = Object.values(change.merge).filter((value) => value === null).length;
  const whole = { $patch: 'replace', ...after };
  const isBetter = nulls > LONGEST_ROW_OF_NULLS && isCarried(after, shape) && lineCount(whole) < lineCount(change.merge);
  return isBetter ? { merge: whole, operations: [] } : change;
}
