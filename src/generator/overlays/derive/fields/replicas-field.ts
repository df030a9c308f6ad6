import type { Paired, Reach } from './pairs';
import type { Json, KubernetesObject } from '../objects/json';
import { valueAt } from '../objects/json';
import { isScaled } from '../transforms/replicas';
import type { ReplicasEntry } from '../transforms/settings';

function replicasOf(object: KubernetesObject): Json | undefined {
  return valueAt(object.spec, 'replicas');
}

/** An entry finds every workload that has or had its name. */
function isNamed({ base, wanted }: Paired, name: string): boolean {
  return base.metadata.name === name || wanted.metadata.name === name;
}

function entryFor({ base, wanted }: Paired): readonly ReplicasEntry[] {
  const count = replicasOf(wanted);
  const isSet = isScaled(base) && typeof count === 'number' && count !== replicasOf(base);
  return isSet ? [{ name: base.metadata.name, count }] : [];
}

/** The replicas that an overlay sets, wherever all workloads of a name want the same. */
export function replicasField({ pairs, added }: Reach): readonly ReplicasEntry[] {
  const workloads = [...pairs, ...added.map((object) => ({ base: object, wanted: object }))].filter(({ base }) => isScaled(base));
  const entries = pairs.flatMap(entryFor);
  const agreed = entries.filter(({ name, count }) => workloads.every((pair) => !isNamed(pair, name) || replicasOf(pair.wanted) === count));
  return agreed.filter(({ name }, index) => agreed.findIndex((entry) => entry.name === name) === index);
}
