import type { CelLibrary, CelRegistration } from './library';
import { celText, isNumber } from '../engine/values';

type Fail = CelRegistration['fail'];

function nested(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : formatString(value);
}

function formatString(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(nested).join(', ')}]`;
  if (typeof value !== 'object' || value === null || value instanceof Date || Object.getPrototypeOf(value) !== Object.prototype) return celText(value);
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${nested(item)}`).sort().join(', ')}}`;
}

function formatHex(value: unknown, fail: Fail): string {
  if (typeof value === 'string' || value instanceof Uint8Array) return Buffer.from(value as string).toString('hex');
  return typeof value === 'bigint' ? value.toString(16) : fail(`format: %x needs an integer or a string, got ${celText(value)}`);
}

function formatValue(value: unknown, verb: string, digits: number, fail: Fail): string {
  if (verb === 's') return formatString(value);
  if (verb === 'x') return formatHex(value, fail);
  if (verb === 'X') return formatHex(value, fail).toUpperCase();
  if (verb === 'b' && typeof value === 'boolean') return value ? '1' : '0';
  if (!isNumber(value)) return fail(`format: %${verb} needs a number, got ${celText(value)}`);
  if (verb === 'd') return String(value);
  if (verb === 'f') return Number(value).toFixed(digits);
  return value.toString(verb === 'b' ? 2 : 8);
}

function formatText(template: string, values: readonly unknown[], fail: Fail): string {
  let next = 0;
  return template.replace(/%(?:(%)|(?:\.(\d+))?([a-zA-Z]))/g, (all, percent: string | undefined, digits: string | undefined, verb: string) => {
    if (percent !== undefined) return '%';
    if (!'sdfbxXo'.includes(verb)) throw new Error(`the format ${all} is not known here`);
    if (next >= values.length) return fail(`format: index ${next} out of range`);
    next += 1;
    return formatValue(values[next - 1], verb, Number(digits ?? 6), fail);
  });
}

/** `format`, in the version of the strings extension that Kubernetes has. */
export const formatting: CelLibrary = ({ env, fail }) => {
  env.registerFunction('string.format(list): string', (text: string, values: readonly unknown[]) => formatText(text, values, fail));
};
