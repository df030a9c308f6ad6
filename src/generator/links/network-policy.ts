import type { V1NetworkPolicyEgressRule, V1NetworkPolicyIngressRule, V1NetworkPolicyPort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Calls } from './callers';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Instance, Port, Scope } from '../model/scope';

function policyPort({ protocol, container }: Port): V1NetworkPolicyPort {
  return { protocol, port: container };
}

function ingressOf({ ports }: Instance, calls: Calls): readonly V1NetworkPolicyIngressRule[] {
  return ports.flatMap((port) => {
    const callers = calls.callersOf(port);
    if (callers.length === 0) return [];
    return [{ _from: callers.map(({ selector }) => ({ podSelector: { matchLabels: { ...selector } } })), ports: [policyPort(port)] }];
  });
}

/** Name look-ups: to any destination, because node-local DNS answers on an address of the node. */
const DNS: V1NetworkPolicyEgressRule = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };

function egressOf(instance: Instance, calls: Calls): readonly V1NetworkPolicyEgressRule[] {
  return calls.calleesOf(instance).map(({ instance: { selector }, port }) => ({
    to: [{ podSelector: { matchLabels: { ...selector } } }], ports: [policyPort(port)],
  }));
}

/**
 * Lets in a workload's callers and lets out to what it calls and to DNS, nothing else.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy(instance: Instance, calls: Calls, { baseNamespace }: Scope): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: instance.name, namespace: baseNamespace },
    spec: {
      podSelector: { matchLabels: { ...instance.selector } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: ingressOf(instance, calls),
      egress: [DNS, ...egressOf(instance, calls)],
    },
  };
}

/** Lets the outside in to exposed ports of a workload; policies add up. */
export function exposurePolicy({ selector }: Instance, name: string, ports: readonly Port[], { baseNamespace }: Scope): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: baseNamespace },
    spec: { podSelector: { matchLabels: { ...selector } }, policyTypes: ['Ingress'], ingress: [{ ports: ports.map(policyPort) }] },
  };
}
