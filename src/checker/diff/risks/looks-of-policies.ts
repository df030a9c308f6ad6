import type { Clue } from './clue';
import { bySpec, statesOf } from './look';
import { podsMeeting } from './looks-at-pods';
import { concernedBy } from './policy-reach';
import { peersOf } from './reachability';
import type { Look } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import type { Workload } from '../../../kubernetes/pods/workload';

function cluesOfPeer({ ipBlock, namespaceSelector, podSelector }: JsonObject): Clue[] {
  if (ipBlock !== undefined) return [];
  if (namespaceSelector !== undefined) return [podsMeeting(asObject(podSelector)), { kinds: ['Namespace'] }];
  // All Pods of its own namespace are called so, not by their names.
  return Object.keys(asObject(podSelector)).length === 0 ? [] : [podsMeeting(asObject(podSelector))];
}

function cluesOfReach(workload: Workload, render: RenderIndex): Clue[] {
  const { namespace, labels } = workload;
  const policies = render.selecting('NetworkPolicy.networking.k8s.io', namespace, workload);
  return [{ kinds: ['NetworkPolicy'], selecting: labels }, ...policies.flatMap(peersOf).flatMap(cluesOfPeer)];
}

/** From a policy at the Pods that it is about; of those that are known, at the other policies about them; of these, at whom they name. */
export const reachOfPolicy: Look = bySpec((change, context) => {
  if (change.id.kind !== 'NetworkPolicy') return [];
  const selectors = statesOf(change).map((policy) => asObject(asObject(policy.spec).podSelector));
  const reaches = concernedBy(change, context).flatMap(({ was, is }) => [...cluesOfReach(was, context.before), ...cluesOfReach(is, context.after)]);
  return [...selectors.map(podsMeeting), ...reaches];
});
