import { containerPairs } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { own } from '../../../common/own';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { fingerprint } from '../../../kubernetes/shapes/canonical';

/** Lists that `kubectl apply` merges by one field of their items, as the patch strategies of the types name it. */
type MergedLists = Readonly<Record<string, string>>;

const OF_SERVICE: MergedLists = { ports: 'port' };
const OF_CONTAINER: MergedLists = { env: 'name', ports: 'containerPort', volumeMounts: 'mountPath', volumeDevices: 'devicePath' };
const OF_POD: MergedLists = {
  containers: 'name', initContainers: 'name', volumes: 'name', imagePullSecrets: 'name', hostAliases: 'ip', topologySpreadConstraints: 'topologyKey',
};

/** Both states of what holds such lists. */
interface Holder {
  readonly lists: MergedLists;
  /** ` of container web`, or nothing. */
  readonly of: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

function holders(before: JsonObject, after: JsonObject): Holder[] {
  if (groupKindOf(after) === 'Service') return [{ lists: OF_SERVICE, of: '', before: asObject(before.spec), after: asObject(after.spec) }];
  const [old, now] = [podTemplateOf(before), podTemplateOf(after)];
  if (old === undefined || now === undefined) return [];
  const containers = containerPairs(before, after).map(([name, was, is]): Holder => ({ lists: OF_CONTAINER, of: ` of container ${name}`, before: was, after: is }));
  return [{ lists: OF_POD, of: '', before: old.spec, after: now.spec }, ...containers];
}

/** The items of a list by their key. */
function byKey(holder: JsonObject, list: string, key: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of asList(own(holder, list)).map(asObject)) {
    const value = String(item[key]);
    const same = found.get(value);
    if (same === undefined) found.set(value, [fingerprint(item)]);
    else same.push(fingerprint(item));
  }
  return found;
}

function judge({ of, before, after }: Holder, list: string, key: string): RiskDetail[] {
  const [old, now] = [byKey(before, list, key), byKey(after, list, key)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((value) => {
    const [had, has] = [old.get(value) ?? [], now.get(value) ?? []];
    if (Math.max(had.length, has.length) < 2 || had.length === 0 || had.join('\n') === has.join('\n')) return [];
    const [what, effect] = has.length < had.length
      ? [`fewer entries of ${list}${of} have ${key} ${value}`, 'it may delete all of them']
      : [`several entries of ${list}${of} have ${key} ${value}`, 'one may take the place of another'];
    return [{
      message: `${what}, and a client-side kubectl apply merges them by ${key} alone: ${effect}`,
      hint: 'Apply it on the server (kubectl apply --server-side, Argo CD ServerSideApply=true; Flux always does), or look at the live object afterwards and apply again.',
    }];
  });
}

/** Entries of a list that an apply cannot tell apart. */
export const mergeKeyShared: RiskRule = {
  id: 'merge-key-shared',
  level: 'medium',
  title: 'A client-side apply cannot tell changed entries of a list apart',
  check({ before, after, change }) {
    if (change !== 'modified' || before === undefined || after === undefined) return [];
    return holders(before, after).flatMap((holder) => Object.entries(holder.lists).flatMap(([list, key]) => judge(holder, list, key)));
  },
};
