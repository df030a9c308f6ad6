import { own } from '../../common/own';
import type { JsonObject, JsonValue, NewObject } from '../../kubernetes/objects/json';
import { isObject, newObject } from '../../kubernetes/objects/json';

type List = readonly JsonValue[];

/** What tells items of lists of objects apart where these are merged: every list that people write in such a way has names. */
function nameOf(item: JsonValue): string | undefined {
  return isObject(item) && typeof item.name === 'string' ? item.name : undefined;
}

function ofList(after: List, applied: List, wanted: List): List {
  const names = (list: List): Map<string | undefined, JsonValue> => new Map(list.map((item) => [nameOf(item), item]));
  const [before, now] = [names(applied), names(wanted)];
  if ([after, applied, wanted].some((list) => list.some((item) => nameOf(item) === undefined))) return after;
  return after.flatMap((item) => {
    const [old, next] = [before.get(nameOf(item)), now.get(nameOf(item))];
    if (old !== undefined && next === undefined) return [];
    return [old === undefined || next === undefined ? item : withoutRemoved(item, old, next)];
  });
}

function ofObject(after: JsonObject, applied: JsonObject, wanted: JsonObject): JsonObject {
  const rest: NewObject = newObject();
  for (const [key, value] of Object.entries(after)) {
    const [old, next] = [own(applied, key), own(wanted, key)];
    if (old !== undefined && old !== null && (next === undefined || next === null)) continue;
    rest[key] = value === undefined || old === undefined || next === undefined ? value : withoutRemoved(value, old, next);
  }
  return rest;
}

/**
 * What `kubectl apply` leaves of an object: it takes away what it applied the last time and is no longer wanted, which a server that applies
 * under another name cannot know.
 *
 * @param after the object after a server-side apply
 * @param applied what was applied the last time
 * @param wanted what is to be applied
 */
export function withoutRemoved(after: JsonValue, applied: JsonValue, wanted: JsonValue): JsonValue {
  if (isObject(after) && isObject(applied) && isObject(wanted)) return ofObject(after, applied, wanted);
  return Array.isArray(after) && Array.isArray(applied) && Array.isArray(wanted) ? ofList(after as List, applied as List, wanted as List) : after;
}
