import { mayHoldPods } from './pod-addresses';
import type { Peer, Policy, PolicyPort, PolicyRule } from './policy';
import { APPLIED_NAMESPACE } from '../../../../kubernetes/kinds/namespace';
import type { Direction } from '../../../../kubernetes/network-policies/isolates';
import { at } from '../../../../kubernetes/objects/json';
import { resolvePort } from '../../../../kubernetes/pods/container-ports';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import { matches, labelsOf } from '../../../../kubernetes/selectors/label-selector';
import type { ResourceIndex } from '../shared/resource-index';

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** Where traffic arrives: a port of the Pods of a workload; the port is undefined where the render does not tell it. */
export interface Arrival {
  readonly workload: Workload;
  readonly port: number | undefined;
  readonly protocol: string;
}

/** Labels of a namespace that the render does not create are unknown but for its name, so conditions on them may hold. */
function namespaceMayMatch(index: ResourceIndex, namespace: string, conditions: readonly LabelCondition[]): boolean {
  if (namespace === APPLIED_NAMESPACE) return true;
  const resource = index.find('Namespace', '', namespace);
  const labels = { ...labelsOf(at(resource?.object.metadata, 'labels')), [NAMESPACE_NAME]: namespace };
  return matches(labels, resource === undefined ? conditions.filter(({ key }) => key === NAMESPACE_NAME) : conditions);
}

function admitsPeer(index: ResourceIndex, policy: Policy, { namespaces, pods, block }: Peer, other: Workload): boolean {
  if (block !== undefined) return mayHoldPods(block.cidr, block.except);
  const namespaceFits = namespaces === undefined
    ? index.mayBeSame(other.namespace, policy.namespace)
    : namespaceMayMatch(index, other.namespace, namespaces);
  return namespaceFits && matches(other.labels, pods ?? []);
}

function admitsPort({ port, protocol, endPort }: PolicyPort, arrival: Arrival): boolean {
  if (protocol !== arrival.protocol) return false;
  if (port === undefined || arrival.port === undefined) return true;
  const first = resolvePort(arrival.workload, port, protocol);
  if (first === undefined) return false;
  return arrival.port >= first && arrival.port <= (endPort ?? first);
}

function admits(index: ResourceIndex, policy: Policy, rule: PolicyRule, other: Workload, arrival: Arrival): boolean {
  return (rule.peers.length === 0 || rule.peers.some((peer) => admitsPeer(index, policy, peer, other)))
    && (rule.ports.length === 0 || rule.ports.some((port) => admitsPort(port, arrival)));
}

/** True where one of the policies lets traffic with another workload pass; policies add up. */
export function permits(index: ResourceIndex, policies: readonly Policy[], direction: Direction, other: Workload, arrival: Arrival): boolean {
  return policies.some((policy) => policy.rules[direction]?.some((rule) => admits(index, policy, rule, other, arrival)) === true);
}

const DNS_PORTS: ReadonlySet<unknown> = new Set([53, 5353, 8053, 'dns', 'dns-tcp', undefined]);

function mayBeDns(index: ResourceIndex, policy: Policy, { namespaces, pods, block }: Peer): boolean {
  if (block !== undefined) return true;
  const inDnsNamespace = namespaces === undefined
    ? index.mayBeSame(policy.namespace, 'kube-system')
    : ['kube-system', 'openshift-dns'].some((namespace) => namespaceMayMatch(index, namespace, namespaces));
  return inDnsNamespace && !(pods ?? []).some(({ key, operator, values }) => key === 'k8s-app' && operator === 'In'
    && !values.some((value) => value.includes('dns')));
}

/** True where egress policies let Pods ask the cluster's DNS servers. */
export function permitsDns(index: ResourceIndex, policies: readonly Policy[]): boolean {
  return policies.some((policy) => policy.rules.egress?.some(({ peers, ports }) =>
    (peers.length === 0 || peers.some((peer) => mayBeDns(index, policy, peer)))
    && (ports.length === 0 || ports.some(({ port, protocol, endPort }) => protocol === 'UDP'
      && (DNS_PORTS.has(port) || (typeof port === 'number' && port <= 53 && (endPort ?? 0) >= 53))))) === true);
}
