import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import type { ScalarType } from '../../../../kubernetes/schemas/bundle';


const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isInteger(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -limit && value < limit;
}

const DECODERS: Readonly<Record<ScalarType, readonly [describes: string, accepts: (value: unknown) => boolean]>> = {
  'string': ['a string', (value) => typeof value === 'string'],
  'boolean': ['true or false', (value) => typeof value === 'boolean'],
  'int32': ['a whole number of 32 bits', (value) => isInteger(value, 2 ** 31)],
  'int64': ['a whole number of 64 bits', (value) => isInteger(value, 2 ** 63)],
  'double': ['a number', (value) => typeof value === 'number'],
  'int-or-string': ['a whole number or a string', (value) => typeof value === 'string' || isInteger(value, 2 ** 31)],
  'quantity': ["a quantity such as '500m' or '1Gi'", (value) => parseQuantity(value) !== undefined],
  'time': ["a time such as '2026-01-31T12:00:00Z'", (value) => typeof value === 'string' && TIME.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))],
  'bytes': ['base64 text', (value) => typeof value === 'string' && BASE64.test(value.replace(/[\r\n]/g, ''))],
  'any': ['any value', () => true],
};

/** What a value must be to decode as the scalar, in words; undefined where it decodes. Null always does. */
export function mismatch(value: unknown, scalar: ScalarType): string | undefined {
  const [describes, accepts] = DECODERS[scalar];
  return value === null || accepts(value) ? undefined : describes;
}
