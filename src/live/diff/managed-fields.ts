import { own } from '../../common/own';
import { formatPath } from '../../common/path';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../kubernetes/objects/json';

/** Who wrote a field last, as the server keeps it: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management */
export interface Manager {
  /** `kubectl-client-side-apply`, `kube-controller-manager`. */
  readonly name: string;
  /** `Apply` by server-side apply, `Update` by any other way. */
  readonly operation: string;
  /** `scale`, `status`; undefined for the object itself. */
  readonly subresource?: string;
  /** When; undefined where the server does not know. */
  readonly time?: string;
}

interface Entry extends Manager {
  readonly fields: JsonObject;
}

/** Reads who manages what of an object. */
function entriesOf(object: JsonObject): Entry[] {
  return asList(at(object, 'metadata', 'managedFields')).map(asObject).map((entry) => {
    const [subresource, time] = [asString(entry.subresource), asString(entry.time)];
    return {
      name: asString(entry.manager) ?? '',
      operation: asString(entry.operation) ?? '',
      ...(subresource === undefined || subresource === '' ? {} : { subresource }),
      ...(time === undefined ? {} : { time }),
      fields: asObject(entry.fieldsV1),
    };
  });
}

/** Everybody who manages something of an object, in the server's order. */
export function managersOf(object: JsonObject): Manager[] {
  return entriesOf(object).map(({ fields: _fields, ...manager }) => manager);
}

/** A part of a path: a key, or what an item of a list is called. */
type Step = { readonly key: string } | { readonly item: string };

const STEP = /\.?([A-Za-z_][A-Za-z0-9_-]*)|\[("(?:[^"\\]|\\.)*")\]|\[([^\]]*)\]/y;

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  for (let found = STEP.exec(path); found !== null; found = STEP.exec(path)) {
    const [, key, quoted, item] = found;
    if (key !== undefined) steps.push({ key });
    else steps.push(quoted === undefined ? { item } : { key: keyOf(quoted) });
  }
  return steps;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && [...left].sort().join('\0') === [...right].sort().join('\0');
}

/** An item is called by the values of its keys, by itself, or by its place. */
function isItem(name: string, item: string): boolean {
  if (name.startsWith('i:')) return name.slice(2) === item;
  if (!/^[kv]:/.test(name)) return false;
  try {
    const value: unknown = JSON.parse(name.slice(2));
    const parts = isObject(value) ? Object.values(value).map(String) : [String(value)];
    return parts.join('/') === item || isSame(parts, item.split('/'));
  } catch {
    return false;
  }
}

function child(fields: JsonObject, step: Step): JsonObject | undefined {
  const found = 'key' in step ? own(fields, `f:${step.key}`) : Object.entries(fields).find(([name]) => isItem(name, step.item))?.[1];
  return isObject(found) ? found : undefined;
}

/** A set of fields without parts is one value: whoever has it, has all below. */
function holds(fields: JsonObject, steps: readonly Step[]): boolean {
  if (steps.length === 0) return true;
  const next = child(fields, steps[0]);
  if (next === undefined) return false;
  return Object.keys(next).length === 0 || holds(next, steps.slice(1));
}

/**
 * Who manages a field of an object.
 *
 * @param path as changes name it: `spec.template.spec.containers[web].image`
 */
export function ownersOf(object: JsonObject, path: string): Manager[] {
  const steps = stepsOf(path);
  return entriesOf(object).filter(({ fields }) => steps.length > 0 && holds(fields, steps)).map(({ fields: _fields, ...manager }) => manager);
}

/** A field, and who manages it. */
export interface OwnedField {
  /** As changes name it. */
  readonly path: string;
  readonly owner: Manager;
}

function itemName(name: string): string {
  try {
    const value: unknown = JSON.parse(name.slice(2));
    return isObject(value) ? Object.values(value).map(String).join('/') : String(value);
  } catch {
    return name.slice(2);
  }
}

function pathOf(path: string, name: string): string {
  if (!name.startsWith('f:')) return `${path}[${itemName(name)}]`;
  const key = formatPath([name.slice(2)]);
  return path === '' || key.startsWith('[') ? path + key : `${path}.${key}`;
}

/** Nothing that a server keeps is nested deeper. */
const DEEPEST = 60;

/** What was added as a whole counts once: an item of a list, and a map that is there for what is in it does not count at all. */
function* leaves(fields: JsonObject, path: string, depth: number): Iterable<string> {
  const parts = Object.entries(fields).filter(([name]) => name !== '.');
  const isWhole = path.endsWith(']') && Object.hasOwn(fields, '.');
  if (parts.length === 0 || isWhole || depth > DEEPEST) yield path;
  else for (const [name, value] of parts) yield* leaves(asObject(value), pathOf(path, name), depth + 1);
}

/** Every field of an object itself, not of its status, that a manager has whom a test lets through. */
export function fieldsOwnedBy(object: JsonObject, isMeant: (manager: Manager) => boolean): OwnedField[] {
  return entriesOf(object).filter(({ subresource }) => subresource !== 'status').flatMap(({ fields, ...owner }) =>
    (isMeant(owner) ? [...leaves(fields, '', 0)].map((path) => ({ path, owner })) : []));
}
