import type { KustomizationFile } from './kustomization-file';
import type { Leaf } from './node';
import { stringsOf } from './read-leaves';
import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';

const KINDS = { configMapGenerator: 'ConfigMap', secretGenerator: 'Secret' } as const;

/** The ConfigMaps and Secrets that a kustomization generates, under the names they have before a hash is added. Those it merges into others are left out. */
export function readGenerated(file: KustomizationFile): Leaf[] {
  return (['configMapGenerator', 'secretGenerator'] as const).flatMap((field) => asList(file.content[field]).flatMap((entry, index): Leaf[] => {
    if (!isObject(entry)) return [];
    for (const source of sourcesOf(entry)) file.reads(source);
    if (entry.behavior === 'merge' || entry.behavior === 'replace') return [];
    return [{
      file: file.path,
      document: index,
      line: file.document.lineAt([field, index]),
      group: '',
      version: 'v1',
      kind: KINDS[field],
      name: asString(entry.name) ?? '',
      namespace: asString(entry.namespace) ?? '',
      labels: stringsOf(asObject(asObject(file.content.generatorOptions).labels)),
      annotations: stringsOf(asObject(asObject(file.content.generatorOptions).annotations)),
    }];
  }));
}

/** `files` may be written `key=path`. */
function sourcesOf(entry: ReturnType<typeof asObject>): string[] {
  const files = asList(entry.files).flatMap((file) => asString(file) ?? []).map((file) => file.slice(file.indexOf('=') + 1));
  const envs = [...asList(entry.envs), entry.env].flatMap((env) => asString(env) ?? []);
  return [...files, ...envs];
}
