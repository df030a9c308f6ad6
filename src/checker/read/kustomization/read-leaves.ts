import type { Leaf } from './node';
import type { YamlDocument } from './read-yaml';
import { readYaml } from './read-yaml';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** The objects in a resource file, those in lists one by one; undefined where the file is not valid YAML. */
export function readLeaves(file: string, text: string): Leaf[] | undefined {
  return readYaml(text)?.flatMap((document, index) => leavesOf(file, index, document));
}

function leavesOf(file: string, index: number, { value, line }: YamlDocument): Leaf[] {
  if (!isObject(value)) return [];
  const isList = (asString(value.kind) ?? '').endsWith('List') && Array.isArray(value.items);
  const objects = isList ? asList(value.items).filter(isObject) : [value];
  return objects.map((object) => leafOf(object, { file, document: index, line }));
}

/** Reads identity, labels and annotations of an object. */
export function leafOf(object: JsonObject, place: Pick<Leaf, 'file' | 'document' | 'line'>): Leaf {
  const metadata = asObject(object.metadata);
  return { ...place, ...idOf(object), labels: stringsOf(metadata.labels), annotations: stringsOf(metadata.annotations) };
}

/** The entries of a mapping as strings. */
export function stringsOf(value: JsonValue | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([key, entry]) => [key, String(entry)]));
}
