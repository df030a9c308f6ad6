import { basename, resolve } from 'node:path';
import type { PositionedValue } from './positions';
import type { SourceFiles } from './source-files';
import type { EntryWriter, FieldWriter, Mark } from './writer';
import type { Path } from '../../../common/path';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import type { KustomizationNode } from '../../read/kustomization/node';

/** An entry of `configMapGenerator` or `secretGenerator`. */
export interface GeneratorEntry {
  readonly node: KustomizationNode;
  readonly document: PositionedValue;
  readonly path: readonly ['configMapGenerator' | 'secretGenerator', number];
}

/** `files` may be written `key=path`. */
function fileOf(entry: string): { readonly key: string; readonly path: string } {
  const equals = entry.indexOf('=');
  return equals < 0 ? { key: basename(entry), path: entry } : { key: entry.slice(0, equals), path: entry.slice(equals + 1) };
}

function lineOfVariable(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}=`) || line.trim() === key) + 1;
}

/** Says where a generator takes a key of its ConfigMap or Secret from: a literal, a file, a line of a file of variables. */
export function generatorWriter({ node, document, path }: GeneratorEntry, files: SourceFiles): FieldWriter {
  const entry = at(document.value(), ...path);
  const markAt = (...part: Path): Mark => {
    const { line, column } = document.find([...path, ...part]);
    return { file: node.file, line, column, strength: 'sets' };
  };
  const fromFile = (key: string): Mark | undefined => {
    const found = asList(at(entry, 'files')).map((one) => fileOf(asString(one) ?? '')).find((one) => one.key === key);
    return found === undefined ? undefined : { file: resolve(node.directory, found.path), line: 1, strength: 'sets' };
  };
  const fromVariables = (key: string): Mark | undefined => {
    const paths = [...asList(at(entry, 'envs')), at(entry, 'env')].flatMap((one) => asString(one) ?? []).map((one) => resolve(node.directory, one));
    const found = paths.map((file) => ({ file, line: lineOfVariable(files.text(file) ?? '', key) })).findLast(({ line }) => line > 0);
    return found === undefined ? undefined : { ...found, strength: 'sets' };
  };
  return (field) => {
    const [map, key] = field.path;
    if (map !== 'data' && map !== 'binaryData') return field.path.join('.') === 'metadata.name' ? markAt('name') : undefined;
    if (typeof key !== 'string') return { ...markAt(), strength: 'merges' };
    const literal = asList(at(entry, 'literals')).findIndex((one) => asString(one)?.startsWith(`${key}=`));
    return literal >= 0 ? markAt('literals', literal) : fromFile(key) ?? fromVariables(key);
  };
}

const KINDS = { configMapGenerator: 'ConfigMap', secretGenerator: 'Secret' } as const;

/** The entries of a kustomization that change what another one generates. */
export function mergingGenerators(node: KustomizationNode, document: PositionedValue, files: SourceFiles): EntryWriter[] {
  return (['configMapGenerator', 'secretGenerator'] as const).flatMap((field) => asList(at(document.value(), field)).flatMap((value, index): EntryWriter[] => {
    const name = asString(at(value, 'name')) ?? '';
    if (!['merge', 'replace'].includes(asString(at(value, 'behavior')) ?? '')) return [];
    const write = generatorWriter({ node, document, path: [field, index] }, files);
    const isMeant: EntryWriter['to'] = ({ before: { leaf, ids } }) => (leaf.kind === KINDS[field] && ids.some((id) => id.name === name) ? write : undefined);
    return [{ entry: [field, index], names: [name], to: isMeant }];
  }));
}
