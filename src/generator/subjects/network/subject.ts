import type { NetworkPeer, WithNetwork } from './options';
import { isObject } from '../../../kubernetes/objects/json';
import type { Instance, Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { anything, listOf, optional, optionsOf } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import type { WorkloadReference } from '../../texts/reference';

const PEER_FIELDS: readonly string[] = ['podSelector', 'namespaceSelector', 'ipBlock'];

function isWorkload(peer: unknown): peer is WorkloadReference {
  return isObject(peer) && peer.is === 'workload';
}

function checkWorkload(peer: WorkloadReference, called: Instance | undefined, scope: Scope, place: Place): void {
  // One that is only in other overlays is let through there.
  if (!scope.declared.has(peer)) {
    place.add('app-unknown', `application "${peer.name}", which this repository does not have`, 'pass a value that addApp of this same repository returned');
  } else if (called?.ports.length === 0) {
    place.add('network-without-ports', `"${called.name}" has no ports to let anyone in to`, 'declare the ports that it listens on');
  }
}

function checkNative(peer: unknown, place: Place): void {
  const keys = isObject(peer) ? Object.keys(peer) : [];
  const isOne = keys.length > 0 && keys.every((key) => PEER_FIELDS.includes(key)) && (keys.length === 1 || !keys.includes('ipBlock'));
  if (!isOne) place.add('network-peer-invalid', showValue(peer), 'give an application, "itself", "anywhere", or one of podSelector, namespaceSelector, both of these, or ipBlock');
}

function checkPeer(peer: NetworkPeer, called: Instance | undefined, scope: Scope, place: Place): void {
  if (isWorkload(peer)) checkWorkload(peer, called, scope, place);
  else if (peer === 'itself') checkWorkload(called?.workload ?? peer as never, called, scope, place);
  else if (peer !== 'anywhere') checkNative(peer, place);
}

/** What is let through besides addresses and exposures; the policies are made with those of all workloads, from here come its checks. */
export const network: Subject<WithNetwork> = {
  shapes: { network: optional(optionsOf({ from: optional(listOf(anything)), to: optional(listOf(anything)) })) },
  check({ network: options }, place, instance, scope) {
    if (options === undefined) return;
    const at = place.at('network');
    if (scope.networkPolicies === undefined) at.add('network-without-policies', 'the repository has no network policies', 'switch them on by the repository\'s option "networkPolicies: true", or leave the option out');
    (options.from ?? []).forEach((peer, index) => checkPeer(peer, instance, scope, at.at('from').item(index)));
    (options.to ?? []).forEach((peer, index) => {
      const called = peer === 'itself' ? instance : scope.instances.get(peer as WorkloadReference);
      checkPeer(peer, called, scope, at.at('to').item(index));
    });
  },
};
