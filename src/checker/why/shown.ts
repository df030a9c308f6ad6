import { valueAt } from './values';
import type { Path } from '../../common/path';
import { formatPath } from '../../common/path';
import type { JsonObject, JsonValue } from '../../kubernetes/objects/json';
import { at } from '../../kubernetes/objects/json';
import { secretParts } from '../../kubernetes/secrets/secret-parts';
import { secretsIn } from '../read/resources/secret-list';

const SHOWN = new WeakMap<JsonObject, JsonObject>();

function shownObject(object: JsonObject): JsonObject {
  const known = SHOWN.get(object) ?? secretsIn(object, secretParts)?.shown ?? object;
  SHOWN.set(object, known);
  return known;
}

/** What stands at a path of an object, as it may be shown: nothing secret. Undefined where there is nothing. */
export function shownAt(object: JsonObject, path: Path, rendered: JsonObject): JsonValue | undefined {
  if (valueAt(object, path, rendered) === undefined) return undefined;
  return valueAt(shownObject(object), path, rendered) ?? '(secret)';
}

/** A path that is there in one of some states of an object, without the keys that may not be shown. */
export function shownPath(states: readonly JsonObject[], path: Path): string {
  const shown = states.filter((state) => at(state, ...path) !== undefined).map(shownObject);
  const isShown = (length: number): boolean => shown.some((state) => at(state, ...path.slice(0, length)) !== undefined);
  return formatPath(path.map((part, index) => (isShown(index + 1) ? part : '*')));
}
