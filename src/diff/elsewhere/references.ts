import type { JsonValue } from '../../resources/json';
import { isObject } from '../../resources/json';

/** Fields that name another object. */
const REFERENCE = /(?:[a-z]Name|Refs?(?:\[[^\]]*\])?\.name|\.service\.name)$/;
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:[.:/?#].*)?$/i;

interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leavesOf(value: JsonValue | undefined, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`)) : [];
}

/** Names of other objects that a value holds, by the fields that they stand in. */
export function referencesIn(value: JsonValue | undefined, path = ''): string[] {
  return leavesOf(value, path).filter((leaf) => REFERENCE.test(leaf.path)).map(({ text }) => text);
}

/** What may be names of Services: the first part of everything in a value that could be a host. */
export function hostsIn(value: JsonValue | undefined): string[] {
  return leavesOf(value, '').flatMap(({ text }) => HOST.exec(text)?.[1] ?? []);
}
