import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { Direction } from '../../../../kubernetes/network-policies/isolates';
import { isolates } from '../../../../kubernetes/network-policies/isolates';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { podSelectorOf } from '../../../../kubernetes/pods/pod-selector';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import { conditionsOf } from '../../../../kubernetes/selectors/label-selector';
import type { ResourceIndex } from '../shared/resource-index';

/** Whom a rule admits; absent conditions admit everyone of that sort. */
export interface Peer {
  readonly namespaces?: readonly LabelCondition[];
  readonly pods?: readonly LabelCondition[];
  readonly block?: { readonly cidr: string; readonly except: readonly string[] };
}

/** A port that a rule admits. */
export interface PolicyPort {
  readonly protocol: string;
  readonly port?: number | string;
  readonly endPort?: number;
}

/** One ingress or egress rule; empty lists admit all. */
export interface PolicyRule {
  readonly peers: readonly Peer[];
  readonly ports: readonly PolicyPort[];
}

/** A NetworkPolicy, read once. */
export interface Policy {
  readonly resource: Resource;
  readonly namespace: string;
  readonly name: string;
  /** The rules of each direction that the policy isolates. */
  readonly rules: Partial<Readonly<Record<Direction, readonly PolicyRule[]>>>;
}

function readPeer(value: unknown): Peer {
  const { namespaceSelector, podSelector, ipBlock } = asObject(value);
  return {
    namespaces: isObject(namespaceSelector) ? conditionsOf(namespaceSelector) : undefined,
    pods: isObject(podSelector) ? conditionsOf(podSelector) : undefined,
    block: isObject(ipBlock)
      ? { cidr: asString(ipBlock.cidr) ?? '', except: asList(ipBlock.except).filter((entry) => typeof entry === 'string') }
      : undefined,
  };
}

function readPort(value: unknown): PolicyPort {
  const { protocol, port, endPort } = asObject(value);
  return {
    protocol: asString(protocol) ?? 'TCP',
    port: typeof port === 'number' || typeof port === 'string' ? port : undefined,
    endPort: typeof endPort === 'number' ? endPort : undefined,
  };
}

function readRules(spec: JsonObject, direction: Direction, peers: 'from' | 'to'): PolicyRule[] {
  return asList(spec[direction]).map((rule) => ({ peers: asList(at(rule, peers)).map(readPeer), ports: asList(at(rule, 'ports')).map(readPort) }));
}

function readPolicy(resource: Resource, namespace: string): Policy {
  const spec = asObject(resource.object.spec);
  return {
    resource,
    namespace,
    name: asString(at(resource.object, 'metadata', 'name')) ?? '',
    rules: {
      ...(isolates(resource.object, 'ingress') ? { ingress: readRules(spec, 'ingress', 'from') } : {}),
      ...(isolates(resource.object, 'egress') ? { egress: readRules(spec, 'egress', 'to') } : {}),
    },
  };
}

const policiesByWorkload = oncePerIndex((index) => {
  const found = new Map<Workload, Policy[]>();
  for (const resource of index.ofKind('NetworkPolicy.networking.k8s.io')) {
    const policy = readPolicy(resource, index.namespaceOf(resource));
    for (const workload of index.selected(policy.namespace, podSelectorOf(resource.object) ?? [])) {
      found.set(workload, [...found.get(workload) ?? [], policy]);
    }
  }
  return found;
});

/** The policies that isolate the Pods of a workload in one direction; none means that everything may pass. */
export function policiesOf(index: ResourceIndex, workload: Workload, direction: Direction): readonly Policy[] {
  if (workload.pod.hostNetwork === true) return [];
  return policiesByWorkload(index).get(workload)?.filter(({ rules }) => rules[direction] !== undefined) ?? [];
}
