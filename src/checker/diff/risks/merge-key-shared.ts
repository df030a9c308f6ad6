import { containerPairs } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { own } from '../../../common/own';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { fingerprint } from '../../../kubernetes/shapes/canonical';
import { defineRule } from '../../findings/define-rule';

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
export const mergeKeyShared = defineRule<RiskRule>({
  id: 'merge-key-shared',
  severity: 'medium',
  title: 'A client-side apply cannot tell changed entries of a list apart.',
  about: `Several entries of a list have the field in common by which \`kubectl apply\` tells them apart, and they change: a port of a Service for TCP and
UDP, a port of a container for both, a variable that stood there twice.`,
  acceptable: 'never',
  looksAt: [],
  why: `A client-side apply merges the ports of a Service by their number, those of a container by theirs, and variables by name. Of two entries with one key, one takes
the place of the other; to delete one of them deletes both ([ports](https://github.com/kubernetes/kubernetes/issues/105610),
[variables](https://github.com/kubernetes/kubectl/issues/1766)).`,
  remedy: `Apply it on the server: \`kubectl apply --server-side\`, \`ServerSideApply=true\` for Argo CD; Flux always does. Else look at the live object afterwards, and apply
again.`,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector: {app: dns}
  ports:
    - {name: tcp, port: 53, protocol: TCP, targetPort: 5353}
    - {name: udp, port: 53, protocol: UDP, targetPort: 5353}
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector: {app: dns}
  ports:
    - {name: tcp, port: 53, protocol: TCP, targetPort: 5300}
    - {name: udp, port: 53, protocol: UDP, targetPort: 5300}
`,
      finds: [
        'medium several entries of ports have port 53, and a client-side kubectl apply merges them by port alone: one may take the place of another',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80, targetPort: 8080}
    - {name: https, port: 443, targetPort: 8081}
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80, targetPort: 9080}
    - {name: https, port: 443, targetPort: 9081}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector: {app: dns}
  ports:
    - {name: tcp, port: 53, protocol: TCP, targetPort: 5353}
    - {name: udp, port: 53, protocol: UDP, targetPort: 5353}
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  sessionAffinity: ClientIP
  selector: {app: dns}
  ports:
    - {name: tcp, port: 53, protocol: TCP, targetPort: 5353}
    - {name: udp, port: 53, protocol: UDP, targetPort: 5353}
`,
      because: 'The same number stands there twice, and neither entry changes.',
    },
  },
  check({ before, after, change }) {
    if (change !== 'modified' || before === undefined || after === undefined) return [];
    return holders(before, after).flatMap((holder) => Object.entries(holder.lists).flatMap(([list, key]) => judge(holder, list, key)));
  },
});
