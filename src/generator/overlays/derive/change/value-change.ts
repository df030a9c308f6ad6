import type { Change } from './change';
import { UNCHANGED } from './change';
import { keyedListChange } from './keyed-list-change';
import { replacedListChange } from './list-change';
import { mapChange, orWhole } from './map-change';
import type { PatchShape } from '../../../../kubernetes/patch-keys';
import type { Json, JsonList } from '../objects/json';
import { equal, isList, isMap, sameType } from '../objects/json';

function listChange(before: JsonList, after: JsonList, shape: PatchShape, path: string): Change | undefined {
  if (shape.keys === undefined) return replacedListChange(before, after, path);
  return keyedListChange(before, after, shape, shape.keys, path, itemChange);
}

/** The change of an item of a list. */
function itemChange(before: Json, after: Json, shape: PatchShape, path: string): Change | undefined {
  return isMap(before) && isMap(after) ? mapChange(before, after, shape, path, valueChange) : undefined;
}

/**
 * True where a merge takes a text of base by another one. Kustomize writes the new one in the style of the old: in that of a text of
 * several lines it cannot read back a tab at the beginning.
 */
function takesText(before: Json, after: Json): boolean {
  return !(typeof before === 'string' && before.includes('\n') && typeof after === 'string' && after.startsWith('\t'));
}

/** The change of the value of a field; undefined where a merge cannot make it, as when its type changes. */
export function valueChange(before: Json, after: Json, shape: PatchShape, path: string): Change | undefined {
  if (equal(before, after)) return UNCHANGED;
  if (after === null || !sameType(before, after) || !takesText(before, after)) return undefined;
  if (isList(before) && isList(after)) return listChange(before, after, shape, path);
  if (isMap(before) && isMap(after)) return orWhole(mapChange(before, after, shape, path, valueChange), after, shape);
  return { merge: after, operations: [] };
}
