import { fieldWriters } from './field-writers';
import { mergingGenerators } from './generator-writer';
import { patchTexts } from './patch-text';
import { patchWriter } from './patch-writer';
import { remembered } from './remembered';
import type { SourceFiles } from './source-files';
import type { FieldWriter, Stay, Writer } from './writer';
import type { Level } from '../../read/kustomization/accumulate';

/** Finds what may write to an object without asking each writer: there may be as many patches as objects. */
function byName(writers: readonly Writer[]): (names: readonly string[]) => readonly Writer[] {
  const named = new Map<string | undefined, number[]>();
  writers.forEach(({ names }, index) => {
    for (const name of names ?? [undefined]) {
      const list = named.get(name);
      if (list === undefined) named.set(name, [index]);
      else list.push(index);
    }
  });
  return (names) => {
    const indexes = new Set([undefined, ...names].flatMap((name) => named.get(name) ?? []));
    return [...indexes].sort((a, b) => a - b).map((index) => writers[index]);
  };
}

function writersOf({ node }: Level, files: SourceFiles): readonly Writer[] {
  const [document] = files.documents(node.file);
  if (document === undefined) return [];
  return [...mergingGenerators(node, document, files), ...patchTexts(node, files).map(patchWriter), ...fieldWriters(node, document)];
}

/** Everything that writes to an object at the levels of a build that it passes, in the order in which it is applied. */
export function writersAlong(files: SourceFiles): (way: readonly Stay[]) => readonly FieldWriter[] {
  const writersAt = remembered((level: Level) => byName(writersOf(level, files)));
  return (way) => way.flatMap((stay) => {
    const names = stay.after.ids.map(({ name }) => name);
    return writersAt(stay.level)(names).flatMap((writer): FieldWriter[] => {
      const write = writer.to(stay);
      return write === undefined ? [] : [write];
    });
  });
}
