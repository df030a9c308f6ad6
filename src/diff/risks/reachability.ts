import { matchesSelector, namespaceOf } from './pods';
import type { Workload } from './pods';
import type { RenderIndex } from './render-index';
import type { JsonObject, JsonValue } from '../../resources/json';
import { asList, asObject, asString } from '../../resources/json';
import { idOf } from '../../resources/resource';

/** Which way traffic goes, seen from the Pods that a policy selects. */
export type Direction = 'ingress' | 'egress';

/** What may talk to the Pods of a workload: other workloads by name, address ranges, `anyone`; each with its ports. */
export type Reach = ReadonlySet<string>;

/** How a peer begins that is any Pod of namespaces with certain labels. */
export const FOREIGN = 'Pods of namespaces ';
const EVERY_POD = 'all Pods in ';
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

function namespaceLabels(render: RenderIndex): Map<string, JsonObject> {
  return new Map(render.objects('', 'Namespace').map((object) => [idOf(object).name, asObject(asObject(object.metadata).labels)]));
}

function isEmpty(selector: JsonObject): boolean {
  return Object.keys(asObject(selector.matchLabels)).length === 0 && asList(selector.matchExpressions).length === 0;
}

function selectedBy(peer: JsonObject, policy: JsonObject, render: RenderIndex): readonly Workload[] {
  const pods = asObject(peer.podSelector);
  if (peer.namespaceSelector === undefined) return render.workloadsMeeting(namespaceOf(policy), pods);
  const namespaces = namespaceLabels(render);
  const selects = (namespace: string): boolean => matchesSelector({ 'kubernetes.io/metadata.name': namespace, ...namespaces.get(namespace) }, asObject(peer.namespaceSelector));
  return render.workloads.filter(({ namespace, template }) => selects(namespace) && matchesSelector(template.labels, pods));
}

function peerNames(peer: JsonObject, policy: JsonObject, render: RenderIndex): string[] {
  if (peer.ipBlock !== undefined) {
    const block = asObject(peer.ipBlock);
    const except = asList(block.except).map(String).sort();
    return [`${String(block.cidr)}${except.length === 0 ? '' : ` except ${except.join(', ')}`}`];
  }
  if (peer.namespaceSelector === undefined && isEmpty(asObject(peer.podSelector))) return [`${EVERY_POD}${namespaceOf(policy)}`];
  const names = selectedBy(peer, policy, render).map((workload) => `${workload.name} in ${workload.namespace}`);
  const foreign = peer.namespaceSelector !== undefined ? [`${FOREIGN}${JSON.stringify(peer.namespaceSelector)}`] : [];
  return [...names, ...foreign];
}

function ruleNames(rule: JsonObject, direction: Direction, policy: JsonObject, render: RenderIndex): string[] {
  const peers = asList(rule[FIELDS[direction]]);
  const names = peers.length === 0 ? ['anyone'] : peers.flatMap((peer) => peerNames(asObject(peer), policy, render));
  return names.flatMap((name) => portNames(asList(rule.ports)).map((ports) => `${name}${ports}`));
}

/** What may reach (or be reached from) the Pods of a workload under all policies of a render; without any, `anyone`. */
export function reachOf(workload: Workload, direction: Direction, render: RenderIndex): Reach {
  const policies = render.governing('NetworkPolicy', workload.namespace, workload.template.labels).filter((policy) => governs(policy, direction));
  if (policies.length === 0) return new Set(['anyone']);
  return new Set(policies.flatMap((policy) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => ruleNames(asObject(rule), direction, policy, render))));
}

/** True where a reach holds this peer, by name or because it holds anyone, or the peer on all ports. */
export function allows(reach: Reach, peer: string): boolean {
  const [name, ports] = peer.split(' on ');
  const namespace = / in (\S+)$/.exec(name)?.[1];
  const wider = [name, 'anyone', ...(namespace === undefined ? [] : [`${EVERY_POD}${namespace}`])];
  return wider.some((who) => reach.has(who) || (ports !== undefined && reach.has(`${who} on ${ports}`)));
}
