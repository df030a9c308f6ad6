import { formatMismatch } from './formats';
import { CUSTOM } from './rules';
import { valueKey } from './same-value';
import type { Checker } from './walk';
import { nearest } from '../../../common/nearest';
import { matchesInTime } from '../../../kubernetes/cel/engine/match-in-time';
import { fromRe2 } from '../../../kubernetes/cel/engine/regex';
import { RULES } from '../object/catalog/rules';
import { quote } from '../object/scope/quote';

/** `enum`; null is in none, not even where the schema is nullable and lists it. An empty one allows everything. */
export const checkEnum: Checker = (value, schema, path, walk) => {
  if (!schema.enum?.length) return;
  const key = valueKey(value);
  if (value !== null && schema.enum.some((allowed) => valueKey(allowed) === key)) return;
  const close = typeof value === 'string' ? nearest(value, schema.enum.filter((allowed) => typeof allowed === 'string')) : undefined;
  const hint = close === undefined ? `Use one of ${schema.enum.map((allowed) => quote(allowed)).join(', ')}.` : `Did you mean ${quote(close)}?`;
  walk.report(RULES.notAllowedValue, path, `${quote(value)} is not one of ${schema.enum.map((allowed) => quote(allowed)).join(', ')}`, hint);
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
  if (wanted !== undefined) walk.report(RULES.outOfRange, path, `${value} is out of range: it must be ${wanted}`, `Set a value that is ${wanted}.`);
  const { multipleOf } = schema;
  if (multipleOf !== undefined && !Number.isInteger(Number((value / multipleOf).toPrecision(15)))) {
    walk.report(RULES.outOfRange, path, `${value} is not a multiple of ${multipleOf}`, `Set a multiple of ${multipleOf}.`);
  }
};

/** `minLength` and `maxLength`, in characters. */
export const checkLength: Checker = (value, { minLength, maxLength }, path, walk) => {
  if (typeof value !== 'string' || (minLength === undefined && maxLength === undefined)) return;
  const length = [...value].length;
  if (minLength !== undefined && length < minLength) {
    walk.report(RULES.outOfRange, path, `${quote(value)} has ${length} characters, fewer than ${minLength}`, `Write at least ${minLength} characters.`);
  }
  if (maxLength !== undefined && length > maxLength) {
    walk.report(RULES.tooLong, path, `${quote(value)} has ${length} characters, more than ${maxLength}`, `Write at most ${maxLength} characters.`);
  }
};

/** `pattern`. */
export const checkPattern: Checker = (value, { pattern }, path, walk) => {
  if (typeof value !== 'string' || pattern === undefined) return;
  const regex = fromRe2(pattern);
  const matches = regex && matchesInTime(regex, value);
  if (matches === undefined) {
    const hint = 'Compare the value with the pattern by hand; a cluster checks it.';
    walk.report(CUSTOM.patternNotEvaluated, path, `the pattern ${quote(pattern)} cannot be evaluated here`, hint);
  } else if (!matches) {
    walk.report(RULES.invalidFormat, path, `${quote(value)} does not match the pattern ${pattern}`, 'Write it in the form that the pattern describes.');
  }
};

/** `format`. */
export const checkFormat: Checker = (value, { type, format }, path, walk) => {
  if (typeof value !== 'string' || format === undefined || (type !== undefined && type !== 'string')) return;
  const wanted = formatMismatch(value, format);
  if (wanted !== undefined) walk.report(RULES.invalidFormat, path, `${quote(value)} is no ${format}`, `Write ${wanted}.`);
};
