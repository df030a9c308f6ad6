import { generatorWriter } from './generator-writer';
import type { PositionedValue } from './positions';
import { objectIn } from './positions';
import type { SourceFiles } from './source-files';
import type { Field, Mark } from './writer';
import { strengthOf } from './writer';
import { idOf } from '../../../kubernetes/objects/resource';
import type { KustomizationNode, Leaf } from '../../read/kustomization/node';

/** An object as its file has it, and the kustomization that names the file. */
export interface LeafPlace {
  readonly leaf: Leaf;
  readonly node: KustomizationNode;
}

/** True for an object that the kustomization generates. */
export function isGenerated({ leaf, node }: LeafPlace): boolean {
  return leaf.file === node.file;
}

/** The object in its file; undefined where a kustomization generates it, or the file holds it no more. */
export function leafObject({ leaf, node }: LeafPlace, files: SourceFiles): PositionedValue | undefined {
  const { file, document, kind, name } = leaf;
  const source = isGenerated({ leaf, node }) ? undefined : files.documents(file)[document];
  return source === undefined ? undefined : objectIn(source, (item) => idOf(item).kind === kind && idOf(item).name === name);
}

/** Where the file of an object has a field, or the closest part of it; for a generated object the line that gives it, or the entry of its generator. */
export function leafMark(place: LeafPlace, field: Field, files: SourceFiles): Mark {
  const { leaf: { file, line, kind, document: index }, node } = place;
  const object = leafObject(place, files);
  if (object !== undefined) {
    const position = object.find(field.path, field.rendered);
    return { file, line: position.line, column: position.column, strength: strengthOf(position, field.path) };
  }
  const [document] = isGenerated(place) ? files.documents(file) : [];
  const path = [kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator', index] as const;
  const mark = document === undefined ? undefined : generatorWriter({ node, document, path }, files)(field);
  return mark ?? { file, line, strength: 'near' };
}
