import { relative, sep } from 'node:path';
import { declarationFinder } from './declared-in';
import type { Locate } from './locate';
import { objectIn } from './positions';
import { remembered } from './remembered';
import type { SourceFiles } from './source-files';
import type { Field, Mark, Stay } from './writer';
import { strengthOf } from './writer';
import { writersAlong } from './writers';
import { groupBy } from '../../../common/group-by';
import { parsePath } from '../../../common/path';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Level } from '../../read/kustomization/accumulate';
import { accumulateLevels } from '../../read/kustomization/accumulate';
import type { Candidate } from '../../read/kustomization/identity';
import type { KustomizationTree, Leaf } from '../../read/kustomization/node';
import type { SourcePlace } from '../finding';

function staysOf(levels: readonly Level[]): Map<Leaf, Stay[]> {
  const stays = new Map<Leaf, Stay[]>();
  for (const level of levels) {
    level.before.forEach((before, index) => {
      const list = stays.get(before.leaf) ?? [];
      if (list.length === 0) stays.set(before.leaf, list);
      list.push({ before, after: level.after[index], level });
    });
  }
  return stays;
}

const HASH = /-[a-z0-9]{10}$/;

function keyOf(group: string, kind: string, name: string): string {
  return `${group}/${kind}/${name}`;
}

/** Finds the objects of a build by their rendered identity. */
function candidateFinder(candidates: readonly Candidate[]): (object: JsonObject) => Candidate | undefined {
  const byName = groupBy(candidates, ({ leaf, ids }) => keyOf(leaf.group, leaf.kind, ids[ids.length - 1].name));
  return (object) => {
    const { group, kind, name, namespace } = idOf(object);
    const found = byName.get(keyOf(group, kind, name)) ?? byName.get(keyOf(group, kind, name.replace(HASH, ''))) ?? [];
    return found.find(({ ids }) => ids[ids.length - 1].namespace === namespace) ?? found[0];
  };
}

/** Where the file of an object has a field, or the closest part of it; for a generated object the entry of its generator. */
function leafMark({ leaf, level }: { readonly leaf: Leaf; readonly level: Level }, field: Field, files: SourceFiles): Mark {
  const { file, line, document, kind, name } = leaf;
  const source = file === level.node.file ? undefined : files.documents(file)[document];
  if (source === undefined) return { file, line, strength: 'near' };
  const position = objectIn(source, (item) => idOf(item).kind === kind && idOf(item).name === name).find(field.path, field.rendered);
  return { file, line: position.line, column: position.column, strength: strengthOf(position, field.path) };
}

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
  const stays = staysOf(levels);
  const find = candidateFinder(levels[levels.length - 1]?.after ?? []);
  const writersOf = writersAlong(files);
  const writersTo = remembered((leaf: Leaf) => writersOf(stays.get(leaf) ?? []));
  const declarationOf = declarationFinder(files);
  const shown = (file: string): string => relative(cwd, file).split(sep).join('/');
  return (finding, object): SourcePlace | undefined => {
    const leaf = object === undefined ? undefined : find(object)?.leaf;
    const level = leaf === undefined ? undefined : stays.get(leaf)?.[0].level;
    if (leaf === undefined || level === undefined) return undefined;
    const field = { path: parsePath(finding.path), rendered: object };
    const { file, line, column } = lastWriter(leafMark({ leaf, level }, field, files), writersTo(leaf).map((write) => write(field)));
    const declared = declarationOf(file);
    return {
      file: shown(file),
      line,
      ...column === undefined ? {} : { column },
      ...declared === undefined ? {} : { declaredIn: { file: shown(declared.file), line: declared.line } },
    };
  };
}
