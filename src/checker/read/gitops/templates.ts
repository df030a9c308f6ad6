import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

const EXPRESSION = /\{\{.*?\}\}/g;

/** True for a text that an ApplicationSet fills in: `preview-{{.number}}`. */
export function isTemplate(text: string): boolean {
  return text.includes('{{');
}

/** A value with a stand-in, which may be part of any name, for each expression in it. */
export function withoutTemplates(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replace(EXPRESSION, 'x');
  if (Array.isArray(value)) return value.map((entry: JsonValue) => withoutTemplates(entry));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutTemplates(entry ?? null)])) : value;
}
