import type { ExternalCall } from './external-calls';
import { externalCalls } from './external-calls';
import type { Flows } from './flows';
import { networkOf } from './flows';
import type { V1NetworkPolicyEgressRule, V1NetworkPolicyIngressRule, V1NetworkPolicyPeer, V1NetworkPolicyPort } from '../../../schemas/types/kubernetes';
import { groupBy } from '../../common/group-by';
import { isObject } from '../../kubernetes/objects/json';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Instance, Port, Scope } from '../model/scope';
import { finalNamespace } from '../model/scope';
import type { NetworkPeer } from '../subjects/network/options';

/** A way in from outside, to one port. */
interface Entrance {
  readonly port: Port;
  /** The namespace of the Pods that pass requests on; undefined where they come from anywhere. */
  readonly through: string | undefined;
}

function policyPort({ protocol, container }: Port): V1NetworkPolicyPort {
  return { protocol, port: container };
}

/** Every Pod of a namespace that the cluster knows by this name. */
function podsOf(namespace: string): V1NetworkPolicyPeer {
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } };
}

/** The Pods of a workload, as a policy of another one names them: those of another namespace by its name, too. */
function peer({ selector, namespace }: Instance, of: Instance, scope: Scope): V1NetworkPolicyPeer {
  const podSelector = { matchLabels: { ...selector } };
  return namespace === of.namespace ? { podSelector } : { ...podsOf(finalNamespace(namespace, scope)), podSelector };
}

/** The peers that are given in Kubernetes' words; everyone, where that is said. */
function nativePeers(peers: readonly NetworkPeer[] = []): readonly V1NetworkPolicyPeer[] | 'anywhere' | undefined {
  if (peers.includes('anywhere')) return 'anywhere';
  const native = peers.filter((one) => isObject(one) && !('is' in one));
  return native.length === 0 ? undefined : native as V1NetworkPolicyPeer[];
}

function fromNative(instance: Instance): readonly V1NetworkPolicyIngressRule[] {
  const peers = nativePeers(networkOf(instance).from);
  if (peers === undefined) return [];
  return [{
    ...peers === 'anywhere' ? {} : { _from: [...peers] },
    ...instance.ports.length === 0 ? {} : { ports: instance.ports.map(policyPort) },
  }];
}

function fromScrapers({ ports }: Instance, { networkPolicies }: Scope): readonly V1NetworkPolicyIngressRule[] {
  const scraping = networkPolicies?.scraping;
  const scraped = ports.filter(({ name }) => scraping?.ports.includes(name));
  return scraping === undefined || scraped.length === 0 ? [] : [{ _from: [podsOf(scraping.namespace)], ports: scraped.map(policyPort) }];
}

function ingressOf(instance: Instance, flows: Flows, scope: Scope): readonly V1NetworkPolicyIngressRule[] {
  const fromWorkloads = instance.ports.flatMap((port) => {
    const sources = flows.sourcesOf(port);
    return sources.length === 0 ? [] : [{ _from: sources.map((source) => peer(source, instance, scope)), ports: [policyPort(port)] }];
  });
  return [...fromWorkloads, ...fromNative(instance), ...fromScrapers(instance, scope)];
}

/** Name look-ups: to any destination, because node-local DNS answers on an address of the node. */
const DNS: V1NetworkPolicyEgressRule = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };

function egressOf(instance: Instance, flows: Flows, scope: Scope): readonly V1NetworkPolicyEgressRule[] {
  const peers = nativePeers(networkOf(instance).to);
  return [
    ...flows.targetsOf(instance).map(({ instance: target, port }) => ({ to: [peer(target, instance, scope)], ports: [policyPort(port)] })),
    ...peers === undefined ? [] : [peers === 'anywhere' ? {} : { to: [...peers] }],
  ];
}

function addressBlock(address: string): V1NetworkPolicyPeer {
  return { ipBlock: { cidr: `${address}/${address.includes(':') ? 128 : 32}` } };
}

/** To what is outside: its addresses where they are known; a Service elsewhere by its namespace, because its Pods may have other ports. */
function outside({ answer, port }: ExternalCall): V1NetworkPolicyEgressRule {
  if (answer.kind === 'service') return { to: [podsOf(answer.namespace)] };
  const ports: V1NetworkPolicyPort[] = [{ protocol: 'TCP', port }];
  return answer.kind === 'addresses' ? { to: answer.addresses.map(addressBlock), ports } : { ports };
}

/**
 * Lets in a workload's callers and lets out to what it calls, here and outside, and to DNS, nothing else but what its option `network` says.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy(instance: Instance, flows: Flows, scope: Scope): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: instance.name, namespace: instance.namespace },
    spec: {
      podSelector: { matchLabels: { ...instance.selector } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: ingressOf(instance, flows, scope),
      egress: [DNS, ...egressOf(instance, flows, scope), ...externalCalls(instance, scope).map(outside)],
    },
  };
}

/** Lets the outside in to exposed ports of a workload: from anywhere, or from the Pods that pass requests on. Policies add up. */
export function exposurePolicy({ selector, namespace }: Instance, name: string, entrances: readonly Entrance[]): KubernetesManifest {
  const ingress = [...groupBy(entrances, ({ through }) => through)].map(([through, group]) => ({
    ...through === undefined ? {} : { from: [podsOf(through)] }, ports: [...new Set(group.map(({ port }) => port))].map(policyPort),
  }));
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: { podSelector: { matchLabels: { ...selector } }, policyTypes: ['Ingress'], ingress },
  };
}
