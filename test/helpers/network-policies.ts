import type { V1LabelSelector, V1NetworkPolicyPeer, V1NetworkPolicyPort, V1NetworkPolicySpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Rendered } from './render';
import type { Native } from '../../src';
import { contains, parseCidr, parseIp } from '../../src/kubernetes/names/ip-address';

type Spec = Native<V1NetworkPolicySpec>;
type Labels = Readonly<Record<string, string>>;

/** A Pod of the cluster. */
export interface Pod {
  readonly namespace: string;
  readonly labels: Labels;
}

/** One end of a connection: a Pod, or an address outside of the cluster. */
export type End = Pod | string;

/** What someone tries. */
export interface Connection {
  readonly from: End;
  readonly to: End;
  /** The port of the container, or outside. */
  readonly port: number;
  readonly protocol: string;
}

interface Rule {
  readonly peers: readonly Native<V1NetworkPolicyPeer>[];
  readonly ports: readonly Native<V1NetworkPolicyPort>[];
}

/** NetworkPolicies as Kubernetes defines what they mean. @see https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export interface Cluster {
  readonly policies: readonly Rendered[];
  /** Labels of namespaces beside the one with their name. @default none */
  readonly namespaces?: Readonly<Record<string, Labels>>;
}

function matches({ matchLabels = {}, matchExpressions = [] }: Native<V1LabelSelector>, labels: Labels): boolean {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value) && matchExpressions.every(({ key, operator, values = [] }) => {
    switch (operator) {
      case 'In': return key in labels && values.includes(labels[key]);
      case 'NotIn': return !(key in labels) || !values.includes(labels[key]);
      case 'Exists': return key in labels;
      case 'DoesNotExist': return !(key in labels);
      default: throw new Error(`operator ${operator}`);
    }
  });
}

function isIn(cidr: string, address: string): boolean {
  const [range, ip] = [parseCidr(cidr), parseIp(address)];
  return range !== undefined && ip !== undefined && contains(range, ip);
}

function peerTakes(peer: Native<V1NetworkPolicyPeer>, end: End, home: string, { namespaces = {} }: Cluster): boolean {
  const { ipBlock, namespaceSelector, podSelector } = peer;
  if (ipBlock) return typeof end === 'string' && isIn(ipBlock.cidr, end) && !(ipBlock.except ?? []).some((cidr) => isIn(cidr, end));
  if (typeof end === 'string') return false;
  const labels = { 'kubernetes.io/metadata.name': end.namespace, ...namespaces[end.namespace] };
  const inNamespace = namespaceSelector ? matches(namespaceSelector, labels) : end.namespace === home;
  return inNamespace && matches(podSelector ?? {}, end.labels);
}

function portTakes({ port, endPort, protocol = 'TCP' }: Native<V1NetworkPolicyPort>, { port: wanted, protocol: spoken }: Connection): boolean {
  if (typeof port === 'string') throw new Error(`named port ${port}`);
  return protocol === spoken && (port === undefined || (endPort === undefined ? port === wanted : port <= wanted && wanted <= endPort));
}

function specOf(policy: Rendered): Spec {
  return policy.spec as Spec;
}

/** The rules of the policies that isolate a Pod in a direction; undefined where none does. */
function rulesFor(pod: Pod, direction: 'Ingress' | 'Egress', { policies }: Cluster): readonly Rule[] | undefined {
  const isolating = policies.filter((policy) => {
    const { podSelector, policyTypes, egress } = specOf(policy);
    const types = policyTypes ?? ['Ingress', ...egress ? ['Egress'] : []];
    return policy.metadata.namespace === pod.namespace && types.includes(direction) && matches(podSelector ?? {}, pod.labels);
  });
  if (isolating.length === 0) return undefined;
  return isolating.flatMap((policy) => {
    const { ingress = [], egress = [] } = specOf(policy);
    // The types call it `_from`, the API `from`.
    const inwards = (ingress as readonly { readonly from?: Rule['peers']; readonly ports?: Rule['ports'] }[]).map(({ from = [], ports = [] }) => ({ peers: from, ports }));
    const outwards = egress.map(({ to = [], ports = [] }) => ({ peers: to, ports }));
    return direction === 'Ingress' ? inwards : outwards;
  });
}

function isLetThrough(pod: End, other: End, direction: 'Ingress' | 'Egress', connection: Connection, cluster: Cluster): boolean {
  if (typeof pod === 'string') return true;
  const rules = rulesFor(pod, direction, cluster);
  const takes = ({ peers, ports }: Rule): boolean => (peers.length === 0 || peers.some((peer) => peerTakes(peer, other, pod.namespace, cluster)))
    && (ports.length === 0 || ports.some((port) => portTakes(port, connection)));
  return rules === undefined || rules.some(takes);
}

/** True where the policies of both ends let a connection through. */
export function isPermitted(connection: Connection, cluster: Cluster): boolean {
  const { from, to } = connection;
  return isLetThrough(from, to, 'Egress', connection, cluster) && isLetThrough(to, from, 'Ingress', connection, cluster);
}
