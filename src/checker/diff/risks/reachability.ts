import { oncePerIndex } from '../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { Cidr } from '../../../kubernetes/names/ip-address';
import { containsRange, parseCidr } from '../../../kubernetes/names/ip-address';
import type { Direction } from '../../../kubernetes/network-policies/isolates';
import { isolates } from '../../../kubernetes/network-policies/isolates';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { matchesPods } from '../../../kubernetes/pods/runtime-labels';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Workload } from '../../../kubernetes/pods/workload';
import { conditionsOf, labelsOf, matches } from '../../../kubernetes/selectors/label-selector';

/** What may talk to the Pods of a workload: other workloads by name, address ranges, `anyone`; each with its ports. */
export type Reach = ReadonlySet<string>;

/** How a peer begins that is any Pod of namespaces with certain labels. */
export const FOREIGN = 'Pods of namespaces ';
const NETWORK_POLICY = 'NetworkPolicy.networking.k8s.io';
const WITH = ' with ';
const EVERY_POD = 'all Pods in ';
const FIELDS = { ingress: 'from', egress: 'to' } as const;

function portNames(ports: readonly JsonValue[]): string[] {
  if (ports.length === 0) return [''];
  return ports.map(asObject).map((port) => {
    const number = port.port === undefined ? 'all' : `${String(port.port)}${port.endPort === undefined ? '' : `-${String(port.endPort)}`}`;
    return ` on ${number}/${asString(port.protocol) ?? 'TCP'}`;
  });
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

function peerNames(peer: JsonObject, policy: JsonObject, render: RenderIndex): string[] {
  if (peer.ipBlock !== undefined) {
    const block = asObject(peer.ipBlock);
    const except = asList(block.except).map(String).sort();
    return [`${String(block.cidr)}${except.length === 0 ? '' : ` except ${except.join(', ')}`}`];
  }
  if (peer.namespaceSelector === undefined && isEmpty(asObject(peer.podSelector))) return [`${EVERY_POD}${namespaceOf(policy)}`];
  const names = selectedBy(peer, policy, render).map((workload) => `${titleOf(workload)} in ${workload.namespace}`);
  if (peer.namespaceSelector === undefined) return names;
  const pods = asObject(peer.podSelector);
  return [...names, `${FOREIGN}${JSON.stringify(peer.namespaceSelector)}${isEmpty(pods) ? '' : `${WITH}${JSON.stringify(pods)}`}`];
}

function ruleNames(rule: JsonObject, direction: Direction, policy: JsonObject, render: RenderIndex): string[] {
  const peers = asList(rule[FIELDS[direction]]);
  const names = peers.length === 0 ? ['anyone'] : peers.flatMap((peer) => peerNames(asObject(peer), policy, render));
  return names.flatMap((name) => portNames(asList(rule.ports)).map((ports) => `${name}${ports}`));
}

/** What may reach (or be reached from) the Pods of a workload under all policies of a render; without any, `anyone`. */
export function reachOf(workload: Workload, direction: Direction, render: RenderIndex): Reach {
  const policies = render.selecting(NETWORK_POLICY, workload.namespace, workload).filter((policy) => isolates(policy, direction));
  if (policies.length === 0) return new Set(['anyone']);
  return new Set(policies.flatMap((policy) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => ruleNames(asObject(rule), direction, policy, render))));
}

/** Every peer that a policy names, in either direction. */
export function peersOf(policy: JsonObject): JsonObject[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => asList(asObject(policy.spec)[direction])
    .flatMap((rule) => asList(asObject(rule)[FIELDS[direction]]).map(asObject)));
}

const PORTS = /^(all|\d+)(?:-(\d+))?\/(.+)$/;

/** True where one description of ports, as `portNames` writes them, holds all of another. */
function coversPorts(held: string | undefined, wanted: string | undefined): boolean {
  if (held === undefined || held === wanted) return true;
  const [outer, inner] = [PORTS.exec(held), PORTS.exec(wanted ?? '')];
  if (outer === null || inner === null || outer[3] !== inner[3]) return false;
  if (outer[1] === 'all') return true;
  const [from, to] = [Number(outer[1]), Number(outer[2] ?? outer[1])];
  return inner[1] !== 'all' && Number(inner[1]) >= from && Number(inner[2] ?? inner[1]) <= to;
}

const BLOCK = /^(\S+\/\d+)(?: except (.+))?$/;

function overlap(left: Cidr, right: Cidr): boolean {
  return containsRange(left, right) || containsRange(right, left);
}

/** True where a block of addresses holds all of another: its exceptions are outside of that, or exceptions of that, too. */
function coversBlock(held: string, wanted: string): boolean {
  const [outer, inner] = [BLOCK.exec(held), BLOCK.exec(wanted)];
  const read = (list: string | undefined): Cidr[] => (list ?? '').split(', ').flatMap((text) => parseCidr(text) ?? []);
  const [range, wished] = [parseCidr(outer?.[1] ?? ''), parseCidr(inner?.[1] ?? '')];
  if (range === undefined || wished === undefined || !containsRange(range, wished)) return false;
  const without = read(inner?.[2]);
  return read(outer?.[2]).every((except) => !overlap(except, wished) || without.some((other) => containsRange(other, except)));
}

const ALL_NAMESPACES = `${FOREIGN}{}`;

function coversPeer(held: string, wanted: string): boolean {
  if (held === 'anyone' || held === wanted || wanted.startsWith(`${held}${WITH}`) || coversBlock(held, wanted)) return true;
  const isPod = wanted.startsWith(EVERY_POD) || wanted.startsWith(FOREIGN) || / in \S+$/.test(wanted);
  if (held === ALL_NAMESPACES) return isPod;
  const namespace = / in (\S+)$/.exec(wanted)?.[1];
  return namespace !== undefined && !wanted.startsWith(FOREIGN) && held === `${EVERY_POD}${namespace}`;
}

/** True where something in a reach lets this peer through, on all of its ports. */
export function allows(reach: Reach, peer: string): boolean {
  const [wanted, wantedPorts] = peer.split(' on ');
  return [...reach].some((entry) => {
    const [held, heldPorts] = entry.split(' on ');
    return coversPeer(held, wanted) && coversPorts(heldPorts, wantedPorts);
  });
}
