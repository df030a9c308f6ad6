import { asList, at } from '../../kubernetes/objects/json';
import { fieldWriters } from '../findings/sources/field-writers';
import { mergingGenerators } from '../findings/sources/generator-writer';
import { patchTexts } from '../findings/sources/patch-text';
import { patchWriter } from '../findings/sources/patch-writer';
import type { PositionedValue } from '../findings/sources/positions';
import type { SourceFiles } from '../findings/sources/source-files';
import type { EntryWriter, FieldWriter, Stay } from '../findings/sources/writer';
import type { KustomizationNode } from '../read/kustomization/node';

/** Where an entry of a kustomization stands. */
export type Entry = EntryWriter['entry'];

/** One thing that a kustomization does to the objects in it, in the order in which it does them. */
export interface Step {
  readonly node: KustomizationNode;
  readonly entry: Entry;
  /** The line of the entry in the kustomization. */
  readonly line: number;
  /** The file that it stands in, where that is not the kustomization. */
  readonly file?: string;
  /** False where it certainly leaves the object alone. */
  readonly concerns: boolean;
  /** Says which line of it writes a field, as far as it can be told by reading it. */
  readonly write?: FieldWriter;
}

interface Reading {
  readonly stay: Stay;
  readonly document: PositionedValue;
  readonly files: SourceFiles;
}

function lineOf({ document }: Reading, entry: Entry): number {
  return document.find(entry.filter((part) => part !== undefined)).line;
}

function patchSteps(reading: Reading): Step[] {
  const { stay, stay: { level: { node } }, files } = reading;
  return patchTexts(node, files).map((patch): Step => {
    const write = patchWriter(patch).to(stay);
    const file = patch.file === node.file ? {} : { file: patch.file };
    return { node, entry: patch.entry, line: lineOf(reading, patch.entry), concerns: write !== undefined, write, ...file };
  });
}

function entrySteps(reading: Reading, writers: readonly EntryWriter[]): Step[] {
  const { stay, stay: { level: { node } } } = reading;
  return writers.map(({ entry, to }): Step => {
    const write = to(stay);
    return { node, entry, line: lineOf(reading, entry), concerns: write !== undefined, write };
  });
}

/** What replaces values by those of other objects, and what configured transformers do: nothing that can be told by reading. */
function opaqueSteps(reading: Reading): Step[] {
  const { stay: { level: { node } }, document } = reading;
  return ['replacements', 'transformers'].flatMap((field) => asList(at(document.value(), field)).map((_, index): Step => (
    { node, entry: [field, index], line: lineOf(reading, [field, index]), concerns: true })));
}

/** Patches that come after names and namespaces, whatever comes after these, and what comes last. */
const LATER = ['patchesJson6902', 'replicas', 'images', 'replacements', 'transformers'];

function rank({ entry: [field] }: Step): number {
  return LATER.indexOf(field);
}

function stepsAt(stay: Stay, files: SourceFiles): readonly Step[] {
  const { node } = stay.level;
  const [document] = files.documents(node.file);
  if (document === undefined) return [];
  const reading = { stay, document, files };
  const steps = [
    ...entrySteps(reading, mergingGenerators(node, document, files)),
    ...patchSteps(reading),
    ...entrySteps(reading, fieldWriters(node, document)),
    ...opaqueSteps(reading),
  ];
  return steps.map((step, index) => ({ step, index })).sort((a, b) => rank(a.step) - rank(b.step) || a.index - b.index).map(({ step }) => step);
}

/** Everything that the kustomizations on the way of an object do, in the order in which they do it. */
export function stepsAlong(way: readonly Stay[], files: SourceFiles): readonly Step[] {
  return way.flatMap((stay) => stepsAt(stay, files));
}
