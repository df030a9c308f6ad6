import type { V1NetworkPolicy, V1NetworkPolicyEgressRule, V1NetworkPolicyIngressRule, V1NetworkPolicyPort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { selectorLabels } from './labels';
import type { CallersOf } from '../resolve/callers';
import { exposurePolicyName, policyName } from '../resolve/generated-names';
import type { AppModel, ExposureModel, PortModel, Scope } from '../resolve/model';

function policyPort({ protocol, containerPort }: PortModel): V1NetworkPolicyPort {
  return { protocol, port: containerPort };
}

function ingressOf(app: AppModel, callersOf: CallersOf): readonly V1NetworkPolicyIngressRule[] {
  return app.ports.flatMap((port) => {
    const callers = callersOf(port);
    if (callers.length === 0) return [];
    return [{ _from: callers.map((caller) => ({ podSelector: { matchLabels: selectorLabels(caller) } })), ports: [policyPort(port)] }];
  });
}

/** Name look-ups: to any destination, because node-local DNS answers on an address of the node. */
const DNS: V1NetworkPolicyEgressRule = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };

function calleesOf(app: AppModel): readonly V1NetworkPolicyEgressRule[] {
  const endpoints = new Map(app.links.map(({ target, port }) => [`${target.name}/${port.name}`, { target, port }]));
  return [...endpoints.values()].map(({ target, port }) => ({
    to: [{ podSelector: { matchLabels: selectorLabels(target) } }],
    ports: [policyPort(port)],
  }));
}

/**
 * Lets in an application's callers and lets out to what it calls and to DNS, nothing else.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy(app: AppModel, callersOf: CallersOf, scope: Scope): V1NetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: policyName(app), namespace: scope.namespace },
    spec: {
      podSelector: { matchLabels: selectorLabels(app) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [...ingressOf(app, callersOf)],
      egress: [DNS, ...calleesOf(app)],
    },
  };
}

/** Lets the outside in to the exposed ports of an application; policies add up. */
export function exposurePolicy(exposure: ExposureModel, namespace: string): V1NetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: exposurePolicyName(exposure), namespace },
    spec: {
      podSelector: { matchLabels: selectorLabels(exposure.app) },
      policyTypes: ['Ingress'],
      ingress: [{ ports: exposure.ports.map(policyPort) }],
    },
  };
}
