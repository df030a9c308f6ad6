import type { ForbiddenCheck, RefusedField } from './rule';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { at, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { effective, fieldShape } from '../../../kubernetes/shapes/canonical';
import { shapeOf } from '../../../kubernetes/shapes/registry';
import type { Shape } from '../../../kubernetes/shapes/shape';
import { compareValues } from '../changes/compare';
import { describeWhole } from '../changes/describe-sides';

function shapeAt(object: JsonObject, keys: readonly string[]): Shape {
  const { group, kind } = idOf(object);
  return keys.reduce((shape, key) => fieldShape(shape, key), shapeOf(group, kind));
}

function read(object: JsonObject, path: string): JsonValue | undefined {
  const keys = path.split('.');
  const owner = at(object, ...keys.slice(0, -1));
  return effective(isObject(owner) ? owner : {}, keys[keys.length - 1], shapeAt(object, keys));
}

/** Every difference at or below one path, as the server sees it. @param place the path as it is told @default the path itself */
export function changesAt(before: JsonObject, after: JsonObject, path: string, place = path): RefusedField[] {
  const changes = compareValues(read(before, path), read(after, path), shapeAt(after, path.split('.')), place);
  return changes.map((change) => ({ path: change.path, message: `${change.path} may not change: ${describeWhole(change).join(' → ')}` }));
}

/** Finds every difference at or below these paths. */
export function changesIn(paths: readonly string[]): ForbiddenCheck {
  return (before, after) => paths.flatMap((path) => changesAt(before, after, path));
}
