import { asList, asObject } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';

/** What a tool makes of a kustomization before it builds it. */
export type Edit = (kustomization: JsonObject) => JsonObject;

/** Entries of a name that is there already take its place; the others follow. */
function mergeByName(present: readonly JsonValue[], given: readonly JsonValue[]): JsonValue[] {
  const names = new Set(present.map((entry) => asObject(entry).name));
  const byName = new Map(given.map((entry) => [asObject(entry).name, entry]));
  return [...present.map((entry) => byName.get(asObject(entry).name) ?? entry), ...given.filter((entry) => !names.has(asObject(entry).name))];
}

/** Fields take the place of those that are there; empty ones are not given. */
export function set(fields: JsonObject): Edit {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  return (kustomization) => ({ ...kustomization, ...given });
}

/** Entries follow those that are there. */
export function append(field: string, entries: readonly JsonValue[]): Edit {
  return (kustomization) => (entries.length === 0 ? kustomization : { ...kustomization, [field]: [...asList(kustomization[field]), ...entries] });
}

/** Entries take the place of those of the same name, or follow. */
export function merge(field: string, entries: readonly JsonValue[]): Edit {
  if (entries.length === 0) return (kustomization) => kustomization;
  return (kustomization) => ({ ...kustomization, [field]: mergeByName(asList(kustomization[field]), entries) });
}

/** Pairs take the place of those of the same key, or follow. */
export function addTo(field: string, pairs: JsonObject): Edit {
  if (Object.keys(pairs).length === 0) return (kustomization) => kustomization;
  return (kustomization) => ({ ...kustomization, [field]: { ...asObject(kustomization[field]), ...pairs } });
}

/** One edit that makes several; undefined where none of the fields is given. */
export function together(source: JsonObject, fields: readonly string[], edits: readonly Edit[]): Edit | undefined {
  if (fields.every((field) => source[field] === undefined)) return undefined;
  return (kustomization) => edits.reduce((edited, edit) => edit(edited), kustomization);
}
