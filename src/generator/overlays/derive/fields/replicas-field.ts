import type { Paired, Reach } from './pairs';
import { groupBy } from '../../../../common/group-by';
import type { Json, KubernetesObject } from '../objects/json';
import { valueAt } from '../objects/json';
import { isScaled } from '../transforms/replicas';
import type { ReplicasEntry } from '../transforms/settings';

function replicasOf(object: KubernetesObject): Json | undefined {
  return valueAt(object.spec, 'replicas');
}

/** The names by which an entry finds a workload: the one that it has, and the one that it had. */
function namesOf({ base, wanted }: Paired): readonly string[] {
  return [...new Set([base.metadata.name, wanted.metadata.name])];
}

function entryFor({ base, wanted }: Paired): readonly ReplicasEntry[] {
  const count = replicasOf(wanted);
  const isSet = isScaled(base) && typeof count === 'number' && count !== replicasOf(base);
  return isSet ? [{ name: base.metadata.name, count }] : [];
}

/** The replicas that an overlay sets, wherever all workloads of a name want the same. */
export function replicasField({ pairs, added }: Reach): readonly ReplicasEntry[] {
  const workloads = [...pairs, ...added.map((object) => ({ base: object, wanted: object }))].filter(({ base }) => isScaled(base));
  const byName = groupBy(workloads.flatMap((pair) => namesOf(pair).map((name) => ({ name, pair }))), ({ name }) => name);
  const isWanted = ({ name, count }: ReplicasEntry): boolean => (byName.get(name) ?? []).every(({ pair }) => replicasOf(pair.wanted) === count);
  const agreed = pairs.flatMap(entryFor).filter(isWanted);
  return [...new Map(agreed.map((entry) => [entry.name, entry])).values()];
}
