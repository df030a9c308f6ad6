import { formatMismatch } from './formats';
import { valueKey } from './same-value';
import type { Checker } from './walk';
import { matchesInTime } from '../../../kubernetes/cel/engine/match-in-time';
import { fromRe2 } from '../../../kubernetes/cel/engine/regex';

/** `enum`; null is in none, not even where the schema is nullable and lists it. An empty one allows everything. */
export const checkEnum: Checker = (value, schema, path, walk) => {
  if (!schema.enum?.length) return;
  const key = valueKey(value);
  if (value !== null && schema.enum.some((allowed) => valueKey(allowed) === key)) return;
  walk.see('customEnum', path, { value, allowed: schema.enum });
};

function outside(value: number, schema: Parameters<Checker>[1]): string | undefined {
  const { minimum, maximum } = schema;
  if (minimum !== undefined && (value < minimum || (schema.exclusiveMinimum === true && value === minimum))) {
    return schema.exclusiveMinimum === true ? `greater than ${minimum}` : `at least ${minimum}`;
  }
  if (maximum !== undefined && (value > maximum || (schema.exclusiveMaximum === true && value === maximum))) {
    return schema.exclusiveMaximum === true ? `less than ${maximum}` : `at most ${maximum}`;
  }
  if (schema.type === 'integer' && schema.format === 'int32' && (value < -(2 ** 31) || value >= 2 ** 31)) return 'a whole number of 32 bits';
  return undefined;
}

/** `minimum`, `maximum`, `multipleOf` and the width of integers. */
export const checkNumber: Checker = (value, schema, path, walk) => {
  if (typeof value !== 'number') return;
  const wanted = outside(value, schema);
  if (wanted !== undefined) walk.see('customNumber', path, { value, wanted });
  const { multipleOf } = schema;
  if (multipleOf !== undefined && !Number.isInteger(Number((value / multipleOf).toPrecision(15)))) {
    walk.see('customMultiple', path, { value, of: multipleOf });
  }
};

/** `minLength` and `maxLength`, in characters. */
export const checkLength: Checker = (value, { minLength, maxLength }, path, walk) => {
  if (typeof value !== 'string' || (minLength === undefined && maxLength === undefined)) return;
  const count = [...value].length;
  if (minLength !== undefined && count < minLength) walk.see('customShortText', path, { value, count, limit: minLength });
  if (maxLength !== undefined && count > maxLength) walk.see('customLongText', path, { value, count, limit: maxLength });
};

/** `pattern`. */
export const checkPattern: Checker = (value, { pattern }, path, walk) => {
  if (typeof value !== 'string' || pattern === undefined) return;
  const regex = fromRe2(pattern);
  const matches = regex && matchesInTime(regex, value);
  if (matches === undefined) {
    walk.see('customPatternUnknown', path, { pattern });
  } else if (!matches) {
    walk.see('customPattern', path, { value, pattern });
  }
};

/** `format`. */
export const checkFormat: Checker = (value, { type, format }, path, walk) => {
  if (typeof value !== 'string' || format === undefined || (type !== undefined && type !== 'string')) return;
  const wanted = formatMismatch(value, format);
  if (wanted !== undefined) walk.see('customFormat', path, { value, format, wanted });
};
