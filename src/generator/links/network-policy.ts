import type { V1NetworkPolicyEgressRule, V1NetworkPolicyIngressRule, V1NetworkPolicyPeer, V1NetworkPolicyPort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Calls } from './callers';
import type { ExternalCall } from './external-calls';
import { externalCalls } from './external-calls';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Instance, Port, Scope } from '../model/scope';
import { finalNamespace } from '../model/scope';

function policyPort({ protocol, container }: Port): V1NetworkPolicyPort {
  return { protocol, port: container };
}

/** The Pods of a workload, as a policy of another one names them: those of another namespace by its name, too. */
function peer({ selector, namespace }: Instance, of: Instance, scope: Scope): V1NetworkPolicyPeer {
  const podSelector = { matchLabels: { ...selector } };
  if (namespace === of.namespace) return { podSelector };
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': finalNamespace(namespace, scope) } }, podSelector };
}

function ingressOf(instance: Instance, calls: Calls, scope: Scope): readonly V1NetworkPolicyIngressRule[] {
  return instance.ports.flatMap((port) => {
    const callers = calls.callersOf(port);
    if (callers.length === 0) return [];
    return [{ _from: callers.map((caller) => peer(caller, instance, scope)), ports: [policyPort(port)] }];
  });
}

/** Name look-ups: to any destination, because node-local DNS answers on an address of the node. */
const DNS: V1NetworkPolicyEgressRule = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };

function egressOf(instance: Instance, calls: Calls, scope: Scope): readonly V1NetworkPolicyEgressRule[] {
  return calls.calleesOf(instance).map(({ instance: callee, port }) => ({
    to: [peer(callee, instance, scope)], ports: [policyPort(port)],
  }));
}

function addressBlock(address: string): V1NetworkPolicyPeer {
  return { ipBlock: { cidr: `${address}/${address.includes(':') ? 128 : 32}` } };
}

/** To what is outside: its addresses where they are known; a Service elsewhere by its namespace, because its Pods may have other ports. */
function outside({ answer, port }: ExternalCall): V1NetworkPolicyEgressRule {
  if (answer.kind === 'service') return { to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': answer.namespace } } }] };
  const ports: V1NetworkPolicyPort[] = [{ protocol: 'TCP', port }];
  return answer.kind === 'addresses' ? { to: answer.addresses.map(addressBlock), ports } : { ports };
}

/**
 * Lets in a workload's callers and lets out to what it calls, here and outside, and to DNS, nothing else.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy(instance: Instance, calls: Calls, scope: Scope): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: instance.name, namespace: instance.namespace },
    spec: {
      podSelector: { matchLabels: { ...instance.selector } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: ingressOf(instance, calls, scope),
      egress: [DNS, ...egressOf(instance, calls, scope), ...externalCalls(instance, scope).map(outside)],
    },
  };
}

/** Lets the outside in to exposed ports of a workload; policies add up. */
export function exposurePolicy({ selector, namespace }: Instance, name: string, ports: readonly Port[]): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: { podSelector: { matchLabels: { ...selector } }, policyTypes: ['Ingress'], ingress: [{ ports: ports.map(policyPort) }] },
  };
}
