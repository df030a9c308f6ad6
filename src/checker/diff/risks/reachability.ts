import type { Peer, PeerPorts, Who } from './peers';
import { ANYONE, covers, describePeer } from './peers';
import { oncePerIndex } from '../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { Direction } from '../../../kubernetes/network-policies/isolates';
import { isolates } from '../../../kubernetes/network-policies/isolates';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { matchesPods } from '../../../kubernetes/pods/runtime-labels';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Workload } from '../../../kubernetes/pods/workload';
import { conditionsOf, labelsOf, matches } from '../../../kubernetes/selectors/label-selector';

/** What may talk to the Pods of a workload, each once. */
export type Reach = readonly Peer[];

const NETWORK_POLICY = 'NetworkPolicy.networking.k8s.io';
const FIELDS = { ingress: 'from', egress: 'to' } as const;

function portsOf(ports: readonly JsonValue[]): readonly (PeerPorts | undefined)[] {
  if (ports.length === 0) return [undefined];
  return ports.map(asObject).map(({ port, endPort, protocol }) => ({
    port: typeof port === 'number' ? port : port === undefined ? 'all' : asString(port) ?? String(port as unknown),
    ...(typeof endPort === 'number' ? { end: endPort } : {}),
    protocol: asString(protocol) ?? 'TCP',
  }));
}

const namespaceLabels = oncePerIndex((render) => new Map(render.objectsOf('Namespace').map((object) => [nameOf(object), labelsOf(asObject(object.metadata).labels)])));

function isEmpty(selector: JsonObject): boolean {
  return conditionsOf(selector).length === 0;
}

function selectedBy(peer: JsonObject, policy: JsonObject, render: RenderIndex): readonly Workload[] {
  const pods = conditionsOf(asObject(peer.podSelector));
  if (peer.namespaceSelector === undefined) return render.selected(namespaceOf(policy), pods);
  const conditions = conditionsOf(asObject(peer.namespaceSelector));
  const selects = (namespace: string): boolean => matches({ 'kubernetes.io/metadata.name': namespace, ...namespaceLabels(render).get(namespace) }, conditions);
  return render.workloads.filter((workload) => selects(workload.namespace) && matchesPods(workload, pods));
}

function whoIs(peer: JsonObject, policy: JsonObject, render: RenderIndex): Who[] {
  if (peer.ipBlock !== undefined) {
    const block = asObject(peer.ipBlock);
    return [{ kind: 'block', cidr: String(block.cidr), except: asList(block.except).map(String).sort() }];
  }
  if (peer.namespaceSelector === undefined && isEmpty(asObject(peer.podSelector))) return [{ kind: 'namespace', namespace: namespaceOf(policy) }];
  const workloads = selectedBy(peer, policy, render).map((workload): Who => ({ kind: 'workload', title: titleOf(workload), namespace: workload.namespace }));
  if (peer.namespaceSelector === undefined) return workloads;
  const pods = asObject(peer.podSelector);
  return [...workloads, { kind: 'labelled', namespaces: asObject(peer.namespaceSelector), ...(isEmpty(pods) ? {} : { pods }) }];
}

function ofRule(rule: JsonObject, direction: Direction, policy: JsonObject, render: RenderIndex): Peer[] {
  const peers = asList(rule[FIELDS[direction]]);
  const whom = peers.length === 0 ? [ANYONE.who] : peers.flatMap((peer) => whoIs(asObject(peer), policy, render));
  return whom.flatMap((who) => portsOf(asList(rule.ports)).map((ports) => (ports === undefined ? { who } : { who, ports })));
}

/** What may reach (or be reached from) the Pods of a workload under all policies of a render; without any, anyone. */
export function reachOf(workload: Workload, direction: Direction, render: RenderIndex): Reach {
  const policies = render.selecting(NETWORK_POLICY, workload.namespace, workload).filter((policy) => isolates(policy, direction));
  if (policies.length === 0) return [ANYONE];
  const peers = policies.flatMap((policy) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => ofRule(asObject(rule), direction, policy, render)));
  return [...new Map(peers.map((peer) => [describePeer(peer), peer])).values()];
}

/** Every peer that a policy names, in either direction. */
export function peersOf(policy: JsonObject): JsonObject[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => asList(asObject(rule)[FIELDS[direction]]).map(asObject)));
}

/** True where something in a reach lets this peer through, on all of its ports. */
export function allows(reach: Reach, peer: Peer): boolean {
  return reach.some((held) => covers(held, peer));
}
