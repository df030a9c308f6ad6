import { resolve } from 'node:path';
import type { PositionedValue } from './positions';
import { positionedDocuments } from './positions';
import type { SourceFiles } from './source-files';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asString, isObject } from '../../../kubernetes/objects/json';
import type { Level } from '../../read/kustomization/accumulate';
import type { Selector } from '../../read/kustomization/node';
import { readSelector } from '../../read/kustomization/read-patches';

/** A patch as written: in a file, or inline in the kustomization. */
export interface PatchText {
  /** Absolute path of the file that holds it. */
  readonly file: string;
  /** What to add to its own lines to get those of the file. */
  readonly linesBefore: number;
  readonly documents: readonly PositionedValue[];
  readonly target: Selector | undefined;
  /** The objects that its target chooses among: before or after the level renames them. */
  readonly stage: 'before' | 'after';
  /** Where the kustomization names it: the field, and the position in its list. */
  readonly entry: readonly ['patchesStrategicMerge' | 'patches' | 'patchesJson6902', number];
}

type Kustomization = Level['node'];

function fromFile(node: Kustomization, path: string, files: SourceFiles): Pick<PatchText, 'file' | 'linesBefore' | 'documents'> {
  const file = resolve(node.directory, path);
  return { file, linesBefore: 0, documents: files.documents(file) };
}

/** The lines of a block scalar begin under its header. */
function inline(node: Kustomization, text: string, line: number): Pick<PatchText, 'file' | 'linesBefore' | 'documents'> {
  return { file: node.file, linesBefore: line, documents: positionedDocuments(text) };
}

function patchOf(node: Kustomization, entry: JsonObject, line: number, files: SourceFiles): Pick<PatchText, 'file' | 'linesBefore' | 'documents'> {
  const path = asString(entry.path);
  return path === undefined ? inline(node, asString(entry.patch) ?? '', line) : fromFile(node, path, files);
}

/** The patches of a kustomization, in the order in which kustomize applies them. */
export function patchTexts(node: Kustomization, files: SourceFiles): PatchText[] {
  const [document] = files.documents(node.file);
  const content = document?.value();
  if (!isObject(content)) return [];
  const lineAt = (...path: readonly (string | number)[]): number => document.find(path).line;
  const merges = asList(content.patchesStrategicMerge).flatMap((entry, index): PatchText[] => {
    const text = asString(entry) ?? '';
    const source = text.includes('\n') ? inline(node, text, lineAt('patchesStrategicMerge', index)) : fromFile(node, text, files);
    return [{ ...source, target: undefined, stage: 'before', entry: ['patchesStrategicMerge', index] }];
  });
  const others = (['patches', 'patchesJson6902'] as const).flatMap((field) => asList(content[field]).flatMap((entry, index): PatchText[] => {
    if (!isObject(entry)) return [];
    const target = isObject(entry.target) ? readSelector(entry.target) : undefined;
    return [{ ...patchOf(node, entry, lineAt(field, index, 'patch'), files), target, stage: field === 'patches' ? 'before' : 'after', entry: [field, index] }];
  }));
  return [...merges, ...others];
}
