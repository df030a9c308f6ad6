import type { Schema } from './schema';
import type { Walk } from './walk';
import { own } from '../../../common/own';
import type { Path } from '../../../common/path';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import type { TypeName } from '../object/scope/sights';

type Type = readonly [describes: TypeName, accepts: (value: JsonValue) => boolean];

const TYPES: Readonly<Record<string, Type>> = {
  string: ['a string', (value) => typeof value === 'string'],
  integer: ['a whole number', (value) => typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63],
  number: ['a number', (value) => typeof value === 'number'],
  boolean: ['true or false', (value) => typeof value === 'boolean'],
  object: ['a mapping', isObject],
  array: ['a list', (value) => Array.isArray(value)],
};

const INT_OR_STRING: Type = ['a whole number or a string', (value) => TYPES.integer[1](value) || typeof value === 'string'];

/** Judges the type of a value; false where it is wrong, so that nothing else need be said about it. */
export function hasRightType(value: JsonValue, schema: Schema, path: Path, walk: Walk): boolean {
  if (value === null && (schema.nullable === true || (schema.type === undefined && walk.nested))) return true;
  const type = schema['x-kubernetes-int-or-string'] === true ? INT_OR_STRING : own(TYPES, schema.type ?? '');
  if (type === undefined) return true;
  const [wanted, accepts] = type;
  if (accepts(value)) return true;
  walk.see('customType', path, { value, wanted });
  return false;
}
