import { orderKeys } from './key-order';
import { writeYaml } from '../../common/yaml/write';
import { header } from '../../contract/header';

/** A file to generate; the path is relative to the repository's root, with forward slashes. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
}

/** A generated file with one YAML document. */
export function yamlFile(path: string, value: object, source: string): PlannedFile {
  return { path, content: header(source) + writeYaml(value) };
}

/** A generated file with one manifest, its keys in the order that people write them. */
export function manifestFile(path: string, manifest: object, source: string): PlannedFile {
  return yamlFile(path, orderKeys(manifest), source);
}
