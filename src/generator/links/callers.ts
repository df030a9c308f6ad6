import { addressesOf } from './addresses';
import { findTarget } from './evaluate';
import type { Instance, Port, Scope } from '../model/scope';

/** Who calls whom in one scope. */
export interface Calls {
  /** The workloads that call a port. */
  callersOf(port: Port): readonly Instance[];
  /** The ports that a workload calls, each once, in order of first mention. */
  calleesOf(instance: Instance): readonly { readonly instance: Instance; readonly port: Port }[];
}

/** Reads from the addresses in all options who calls whom, once. */
export function callsIn(scope: Scope): Calls {
  const callers = new Map<Port, Set<Instance>>();
  const callees = new Map<Instance, Map<Port, { readonly instance: Instance; readonly port: Port }>>();
  for (const caller of scope.instances.values()) {
    const called = new Map<Port, { readonly instance: Instance; readonly port: Port }>();
    for (const { address } of addressesOf(caller, scope)) {
      const target = address.form.kind === 'outside' ? undefined : findTarget(address, scope);
      if (!target) continue;
      called.set(target.port, target);
      callers.set(target.port, (callers.get(target.port) ?? new Set()).add(caller));
    }
    callees.set(caller, called);
  }
  return {
    callersOf: (port) => [...callers.get(port) ?? []],
    calleesOf: (instance) => [...callees.get(instance)?.values() ?? []],
  };
}
