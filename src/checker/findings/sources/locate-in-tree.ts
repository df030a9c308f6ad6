import { relative, sep } from 'node:path';
import { declarationFinder } from './declared-in';
import { leafMark } from './leaf-mark';
import type { Locate } from './locate';
import { remembered } from './remembered';
import type { SourceFiles } from './source-files';
import { candidateFinder, waysOf } from './ways';
import type { Mark } from './writer';
import { writersAlong } from './writers';
import { parsePath } from '../../../common/path';
import { accumulateLevels } from '../../read/kustomization/accumulate';
import type { KustomizationTree, Leaf } from '../../read/kustomization/node';
import type { SourcePlace } from '../finding';

/** The last that sets the field; one that merges into it counts only where nothing below has it. */
function lastWriter(first: Mark, marks: Iterable<Mark | undefined>): Mark {
  let result = first;
  for (const mark of marks) {
    if (mark !== undefined && (mark.strength === 'sets' || result.strength === 'near')) result = mark;
  }
  return result;
}

/** Where the files of a build stand, and what they are relative to. */
export interface TreeSources {
  readonly tree: KustomizationTree;
  readonly files: SourceFiles;
  readonly cwd: string;
}

/** Finds the lines that set the fields of rendered objects: the last patch that names the field, else the file of the object. */
export function locateInTree({ tree, files, cwd }: TreeSources): Locate {
  const levels = accumulateLevels(tree);
  const ways = waysOf(levels);
  const find = candidateFinder(levels[levels.length - 1]?.after ?? []);
  const writersOf = writersAlong(files);
  const writersTo = remembered((leaf: Leaf) => writersOf(ways.get(leaf) ?? []));
  const declarationOf = declarationFinder(files);
  const shown = (file: string): string => relative(cwd, file).split(sep).join('/');
  return (finding, object): SourcePlace | undefined => {
    const leaf = object === undefined ? undefined : find(object)[0]?.leaf;
    const node = leaf === undefined ? undefined : ways.get(leaf)?.[0].level.node;
    if (leaf === undefined || node === undefined) return undefined;
    const field = { path: parsePath(finding.path), rendered: object };
    const { file, line, column } = lastWriter(leafMark({ leaf, node }, field, files), writersTo(leaf).map((write) => write(field)));
    const declared = declarationOf(file, leaf)?.line;
    return {
      file: shown(file),
      line,
      ...column === undefined ? {} : { column },
      ...declared === undefined ? {} : { declaredIn: { file: shown(declared.file), line: declared.line } },
    };
  };
}
