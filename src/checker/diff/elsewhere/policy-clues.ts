import type { Clue } from './clue';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { POD_KIND_NAMES } from '../../../kubernetes/pods/pod-kinds';
import { isRuntimeLabel } from '../../../kubernetes/pods/runtime-labels';
import type { Workload } from '../../../kubernetes/pods/workload';
import type { BareChange } from '../changes/change';
import { concernedBy } from '../risks/policy-reach';
import { peersOf } from '../risks/reachability';
import type { RiskContext } from '../risks/rule';

/** Pods that a selector matches have the labels that it names, in their files but for those that controllers add. */
export function podsMeeting(selector: JsonObject): Clue {
  return { kinds: POD_KIND_NAMES, labels: Object.entries(asObject(selector.matchLabels)).filter(([key, value]) => value !== '' && !isRuntimeLabel(key)).map(([, value]) => String(value)) };
}

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

/** How to find the Pods that a changed policy is about; of those that are known, the other policies about them; of these, whom they name. */
export function cluesOfPolicy(change: BareChange, context: RiskContext): Clue[] {
  const selectors = [change.before, change.after].flatMap((policy) => (policy === undefined ? [] : [asObject(asObject(policy.spec).podSelector)]));
  const reaches = concernedBy(change, context).flatMap(({ was, is }) => [...cluesOfReach(was, context.before), ...cluesOfReach(is, context.after)]);
  return [...selectors.map(podsMeeting), ...reaches];
}
