import type { Stay } from './writer';
import { groupBy } from '../../../common/group-by';
import { withoutHash } from '../../../kubernetes/kinds/generated-name';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Level } from '../../read/kustomization/accumulate';
import type { Candidate } from '../../read/kustomization/identity';
import type { Leaf } from '../../read/kustomization/node';

/** The levels that each object of a build passes, in the order in which they are applied. */
export function waysOf(levels: readonly Level[]): ReadonlyMap<Leaf, readonly Stay[]> {
  const ways = new Map<Leaf, Stay[]>();
  for (const level of levels) {
    level.before.forEach((before, index) => {
      const way = ways.get(before.leaf) ?? [];
      if (way.length === 0) ways.set(before.leaf, way);
      way.push({ before, after: level.after[index], level });
    });
  }
  return ways;
}

function keyOf(group: string, kind: string, name: string): string {
  return `${group}/${kind}/${name}`;
}

/** Finds the objects of a build that a rendered one can be: those of its name, where there are any those of its namespace as well. */
export function candidateFinder(candidates: readonly Candidate[]): (object: JsonObject) => readonly Candidate[] {
  const last = ({ ids }: Candidate): Candidate['ids'][number] => ids[ids.length - 1];
  const byName = groupBy(candidates, (candidate) => keyOf(candidate.leaf.group, candidate.leaf.kind, last(candidate).name));
  return (object) => {
    const { group, kind, name, namespace } = idOf(object);
    const found = byName.get(keyOf(group, kind, name)) ?? byName.get(keyOf(group, kind, withoutHash(name) ?? name)) ?? [];
    const here = found.filter((candidate) => last(candidate).namespace === namespace);
    return here.length > 0 ? here : found;
  };
}
