import type { Calls } from './callers';
import type { Instance, Port, Scope } from '../model/scope';
import type { NetworkOptions, NetworkPeer } from '../subjects/network/options';
import type { WorkloadReference } from '../texts/reference';

/** Who may reach whom in one scope: by addresses, and by what the workloads say about their network. */
export interface Flows {
  /** The workloads that may reach a port. */
  sourcesOf(port: Port): readonly Instance[];
  /** The ports that a workload may reach, each once. */
  targetsOf(instance: Instance): readonly { readonly instance: Instance; readonly port: Port }[];
}

/** Nobody reaches anybody: for where it does not matter. */
export const NO_FLOWS: Flows = { sourcesOf: () => [], targetsOf: () => [] };

/** What a workload says about its network. */
export function networkOf({ options }: Instance): NetworkOptions {
  return (options as { readonly network?: NetworkOptions }).network ?? {};
}

function workloadsIn(peers: readonly NetworkPeer[] = [], self: Instance, scope: Scope): readonly Instance[] {
  return peers.flatMap((peer) => peer === 'itself' ? [self] : scope.instances.get(peer as WorkloadReference) ?? []);
}

/** Reads from addresses and options who may reach whom, once. */
export function flowsIn(scope: Scope, calls: Calls): Flows {
  const sources = new Map<Port, Set<Instance>>();
  const targets = new Map<Instance, Map<Port, Instance>>();
  const add = (source: Instance, target: Instance, port: Port): void => {
    sources.set(port, (sources.get(port) ?? new Set()).add(source));
    targets.set(source, (targets.get(source) ?? new Map<Port, Instance>()).set(port, target));
  };
  for (const instance of scope.instances.values()) {
    for (const { instance: callee, port } of calls.calleesOf(instance)) add(instance, callee, port);
  }
  for (const instance of scope.instances.values()) {
    const { from, to } = networkOf(instance);
    for (const source of workloadsIn(from, instance, scope)) for (const port of instance.ports) add(source, instance, port);
    for (const target of workloadsIn(to, instance, scope)) for (const port of target.ports) add(instance, target, port);
  }
  return {
    sourcesOf: (port) => [...sources.get(port) ?? []],
    targetsOf: (instance) => [...targets.get(instance) ?? []].map(([port, target]) => ({ instance: target, port })),
  };
}
