import type { TextPart } from './text';
import { partsIn } from './text';
import { own } from '../../common/own';

/** A part of options whose value only overlays know. */
export interface OpenPart {
  /** Where it stands: `env.DATABASE_URL`. */
  readonly path: string;
  /** The externals that it needs, each once. */
  readonly externals: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('is' in value);
}

function externalsOf(part: TextPart, passed: ReadonlySet<unknown>): readonly string[] {
  if (typeof part === 'string') return [];
  if ('endpoint' in part) return 'external' in part.endpoint ? [part.endpoint.external.name] : [];
  if (!('config' in part)) return [];
  const text = own(part.config.texts, part.key);
  return passed.has(text) ? [] : externalsIn(text, new Set([...passed, text]));
}

/**
 * The externals that a value mentions, at any depth, also behind the keys of configs.
 *
 * @param passed texts on the way to it: those of keys that mention each other end there
 */
export function externalsIn(value: unknown, passed: ReadonlySet<unknown> = new Set()): readonly string[] {
  return partsIn(value).flatMap((part) => externalsOf(part, passed));
}

function without(record: Readonly<Record<string, unknown>>, path: string, open: OpenPart[]): Readonly<Record<string, unknown>> {
  const before = open.length;
  const entries = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (isRecord(value)) return [[key, without(value, at, open)]];
    const externals = [...new Set(externalsIn(value))];
    if (externals.length === 0) return [[key, value]];
    open.push({ path: at, externals });
    return [];
  });
  return open.length === before ? record : Object.fromEntries(entries);
}

/**
 * Options without what mentions an external, and what that was. What is left out is the entry of a record: a variable, an annotation,
 * a list of arguments as a whole.
 */
export function withoutOpen<T extends object>(options: T): { readonly options: T; readonly open: readonly OpenPart[] } {
  const open: OpenPart[] = [];
  return { options: without(options as Readonly<Record<string, unknown>>, '', open) as T, open };
}
