import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';
import { describeValue } from '../changes/describe-value';

/** A way in which a schema takes less than before. */
export interface Narrowing {
  /** From the root of the objects: `spec.interval`. */
  readonly path: string;
  /** `integer → string`, `is required now`. */
  readonly what: string;
  /** True for a mere limit, which only the objects that exceed it meet. */
  readonly isLimit: boolean;
}

/** Nothing that people write is nested deeper. */
const DEEPEST = 40;
const UPPER = ['maximum', 'maxLength', 'maxItems', 'maxProperties'];
const LOWER = ['minimum', 'minLength', 'minItems', 'minProperties'];

function typeOf(schema: JsonObject): string | undefined {
  return schema['x-kubernetes-int-or-string'] === true ? 'integer or string' : asString(schema.type);
}

function takesAll(now: string, old: string): boolean {
  return now === old || (now === 'number' && old === 'integer') || (now === 'integer or string' && (old === 'integer' || old === 'string'));
}

function keepsUnknown(schema: JsonObject): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true || (schema.additionalProperties ?? false) !== false;
}

function ofEnum(path: string, old: JsonObject, now: JsonObject): Narrowing[] {
  if (!Array.isArray(now.enum)) return [];
  const values = asList(now.enum).map((value) => JSON.stringify(value));
  if (!Array.isArray(old.enum)) return [{ path, what: `takes only ${values.join(', ')} now`, isLimit: true }];
  const lost = asList(old.enum).map((value) => JSON.stringify(value)).filter((value) => !values.includes(value));
  return lost.length === 0 ? [] : [{ path, what: `does not take ${lost.join(', ')} any more`, isLimit: false }];
}

function limitsOf(path: string, old: JsonObject, now: JsonObject): Narrowing[] {
  const tighter = (names: readonly string[], isTighter: (is: number, was: number) => boolean): Narrowing[] => names.flatMap((name) => {
    const [was, is] = [own(old, name), own(now, name)];
    const isNarrower = typeof is === 'number' && (typeof was !== 'number' || isTighter(is, was));
    return isNarrower ? [{ path, what: `${name} ${describeValue(was)} → ${is}`, isLimit: true }] : [];
  });
  const pattern = typeof now.pattern === 'string' && now.pattern !== old.pattern ? [{ path, what: 'has another pattern', isLimit: true }] : [];
  return [...tighter(UPPER, (is, was) => is < was), ...tighter(LOWER, (is, was) => is > was), ...pattern];
}

function ofProperties(path: string, old: JsonObject, now: JsonObject, depth: number): Narrowing[] {
  const [was, is] = [asObject(old.properties), asObject(now.properties)];
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const isNeeded = (name: string): boolean => !asList(old.required).includes(name) && asObject(own(is, name)).default === undefined;
  const needed = asList(now.required).map(String).filter(isNeeded);
  const gone = keepsUnknown(now) ? [] : Object.keys(was).filter((name) => !Object.hasOwn(is, name));
  return [
    ...needed.map((name) => ({ path: below(name), what: 'is required now', isLimit: false })),
    ...gone.map((name) => ({ path: below(name), what: 'is gone', isLimit: false })),
    ...Object.keys(was).filter((name) => Object.hasOwn(is, name)).flatMap((name) => compare(below(name), own(was, name), own(is, name), depth + 1)),
  ];
}

function compare(path: string, before: JsonValue | undefined, after: JsonValue | undefined, depth: number): Narrowing[] {
  if (depth > DEEPEST || !isObject(before) || !isObject(after)) return [];
  const [old, now] = [typeOf(before), typeOf(after)];
  if (old !== undefined && now !== undefined && !takesAll(now, old)) return [{ path, what: `${old} → ${now}`, isLimit: false }];
  const drops = before['x-kubernetes-preserve-unknown-fields'] === true && !keepsUnknown(after);
  return [
    ...(drops ? [{ path: path || 'the object', what: 'drops fields that are not listed', isLimit: false }] : []),
    ...(before.nullable === true && after.nullable !== true ? [{ path, what: 'may not be null any more', isLimit: true }] : []),
    ...ofEnum(path, before, after), ...limitsOf(path, before, after),
    ...ofProperties(path, before, after, depth),
    ...compare(`${path}[*]`, before.items, after.items, depth + 1),
    ...compare(`${path}.*`, before.additionalProperties, after.additionalProperties, depth + 1),
  ];
}

/** Everything that a schema of a definition took, and does not take any more. */
export function narrowings(before: JsonValue | undefined, after: JsonValue | undefined): Narrowing[] {
  return compare('', before, after, 0);
}
