import { orderKeys } from './key-order';
import type { YamlComment } from '../../common/yaml/write';
import { writeYaml } from '../../common/yaml/write';
import { header } from '../../contract/header';

/** A file to generate; the path is relative to the repository's root, with forward slashes. */
export interface PlannedFile {
  readonly path: string;
  /** Bytes where it is no text. */
  readonly content: string | Buffer;
  /** Of a kustomization: the names of the images whose tags others move in it. @default none */
  readonly tracked?: readonly string[];
}

/** A generated file with one YAML document; `notes` stand above it. */
export function yamlFile(path: string, value: object, source: string, notes: readonly string[] = []): PlannedFile {
  return { path, content: header(source) + notes.map((note) => `# ${note}\n`).join('') + writeYaml(value) };
}

/** A generated file with several manifests, a document each. */
export function manifestsFile(path: string, manifests: readonly object[], source: string, notes: readonly string[] = []): PlannedFile {
  const [first, ...others] = manifests.map((manifest) => writeYaml(orderKeys(manifest)));
  return { path, content: header(source) + notes.map((note) => `# ${note}\n`).join('') + [first, ...others].join('---\n') };
}

/** The same with comments within the document. */
export function commentedFile(path: string, value: object, source: string, comments: readonly YamlComment[]): PlannedFile {
  return { path, content: header(source) + writeYaml(value, comments) };
}

/** A generated file with one manifest, its keys in the order that people write them. */
export function manifestFile(path: string, manifest: object, source: string, notes: readonly string[] = []): PlannedFile {
  return yamlFile(path, orderKeys(manifest), source, notes);
}
