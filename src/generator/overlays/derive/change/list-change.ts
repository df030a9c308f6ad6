import { isCarried } from './carried';
import type { Change } from './change';
import { positionalChange } from './positional-change';
import type { Json, JsonList } from '../objects/json';
import { isListOfMaps, lineCount } from '../objects/json';

/** A list of so many lines is repeated, whatever little changed in it. */
const SHORT_LIST = 12;

/** A list that a merge replaces: repeated, unless operations on its items say it in half the lines. */
export function replacedListChange(before: JsonList, after: JsonList, path: string): Change | undefined {
  const operations = isListOfMaps(after) ? positionalChange(before, after, path) : undefined;
  const isShorter = operations !== undefined && lineCount(operations as Json) * 2 < lineCount(after);
  if (isShorter && lineCount(after) > SHORT_LIST) return { operations };
  if (isCarried(after)) return { merge: after, operations: [] };
  return isShorter ? { operations } : undefined;
}

/** A list that should be merged, but whose items kustomize cannot tell apart. */
export function unmergeableListChange(before: JsonList, after: JsonList, path: string): Change | undefined {
  const operations = isListOfMaps(after) ? positionalChange(before, after, path) : undefined;
  return operations !== undefined && lineCount(operations as Json) < lineCount(after) ? { operations } : undefined;
}
