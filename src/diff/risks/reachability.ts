import { matchesSelector, namespaceOf, objectsOf, workloadsOf } from './pods';
import type { Workload } from './pods';
import type { JsonObject, JsonValue } from '../../resources/json';
import { asList, asObject, asString } from '../../resources/json';
import type { Resource } from '../../resources/resource';
import { idOf } from '../../resources/resource';

/** Which way traffic goes, seen from the Pods that a policy selects. */
export type Direction = 'ingress' | 'egress';

/** What may talk to the Pods of a workload: other workloads by name, address ranges, `anyone`; each with its ports. */
export type Reach = ReadonlySet<string>;

const FIELDS = { ingress: 'from', egress: 'to' } as const;

function governs(policy: JsonObject, direction: Direction): boolean {
  const spec = asObject(policy.spec);
  const types = asList(spec.policyTypes).map(String);
  if (types.length > 0) return types.includes(direction === 'ingress' ? 'Ingress' : 'Egress');
  return direction === 'ingress' || asList(spec.egress).length > 0;
}

function portNames(ports: readonly JsonValue[]): string[] {
  if (ports.length === 0) return [''];
  return ports.map(asObject).map((port) => {
    const number = port.port === undefined ? 'all' : `${String(port.port)}${port.endPort === undefined ? '' : `-${String(port.endPort)}`}`;
    return ` on ${number}/${asString(port.protocol) ?? 'TCP'}`;
  });
}

interface Render {
  readonly workloads: readonly Workload[];
  readonly namespaces: ReadonlyMap<string, JsonObject>;
}

function namespaceLabels(resources: readonly Resource[]): Map<string, JsonObject> {
  return new Map(objectsOf(resources, '', 'Namespace').map((object) => [idOf(object).name, asObject(asObject(object.metadata).labels)]));
}

function peerNames(peer: JsonObject, policy: JsonObject, render: Render): string[] {
  if (peer.ipBlock !== undefined) {
    const block = asObject(peer.ipBlock);
    const except = asList(block.except).map(String).sort();
    return [`${String(block.cidr)}${except.length === 0 ? '' : ` except ${except.join(', ')}`}`];
  }
  const inNamespace = (namespace: string): boolean => (peer.namespaceSelector === undefined
    ? namespace === namespaceOf(policy)
    : matchesSelector({ 'kubernetes.io/metadata.name': namespace, ...render.namespaces.get(namespace) }, asObject(peer.namespaceSelector)));
  const names = render.workloads
    .filter((workload) => inNamespace(workload.namespace) && matchesSelector(workload.template.labels, asObject(peer.podSelector)))
    .map((workload) => `${workload.name} in ${workload.namespace}`);
  const foreign = peer.namespaceSelector !== undefined ? [`Pods of namespaces ${JSON.stringify(peer.namespaceSelector)}`] : [];
  return [...names, ...foreign];
}

function ruleNames(rule: JsonObject, direction: Direction, policy: JsonObject, render: Render): string[] {
  const peers = asList(rule[FIELDS[direction]]);
  const names = peers.length === 0 ? ['anyone'] : peers.flatMap((peer) => peerNames(asObject(peer), policy, render));
  return names.flatMap((name) => portNames(asList(rule.ports)).map((ports) => `${name}${ports}`));
}

/** What may reach (or be reached from) the Pods of a workload under all policies of a render; without any, `anyone`. */
export function reachOf(workload: Workload, direction: Direction, resources: readonly Resource[]): Reach {
  const policies = objectsOf(resources, 'networking.k8s.io', 'NetworkPolicy').filter((policy) => namespaceOf(policy) === workload.namespace
    && governs(policy, direction) && matchesSelector(workload.template.labels, asObject(asObject(policy.spec).podSelector)));
  if (policies.length === 0) return new Set(['anyone']);
  const render = { workloads: workloadsOf(resources), namespaces: namespaceLabels(resources) };
  return new Set(policies.flatMap((policy) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => ruleNames(asObject(rule), direction, policy, render))));
}

/** True where a reach holds this peer, by name or because it holds anyone, or the peer on all ports. */
export function allows(reach: Reach, peer: string): boolean {
  const [name, ports] = peer.split(' on ');
  return reach.has(peer) || reach.has('anyone') || reach.has(name) || (ports !== undefined && reach.has(`anyone on ${ports}`));
}
