import type { Clue } from './clue';
import { ANYTHING } from './clue';
import { bySpec, statesOf } from './look';
import { podsMeeting } from './looks-at-pods';
import type { Look } from './rule';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import { readScaler, SCALERS } from '../../../kubernetes/scaling/scaler';
import type { BareChange } from '../changes/change';

/** From a disruption budget at the Pods that it selects. */
export const podsOfBudget: Look = bySpec((change) => {
  if (change.id.kind !== 'PodDisruptionBudget') return [];
  const selectors = statesOf(change).map(({ spec }) => asObject(asObject(spec).selector));
  const isOpen = ({ matchLabels, matchExpressions }: JsonObject): boolean => (
    asList(matchExpressions).length > 0 || Object.keys(asObject(matchLabels)).length === 0);
  return selectors.some(isOpen) ? ANYTHING : selectors.map(podsMeeting);
});

/** From an autoscaler at what it scales, and at the budgets that judge how few may run. */
export const scaledByScaler: Look = bySpec(({ after }, context) => {
  const scaler = after === undefined ? undefined : readScaler(after, namespaceOf(after));
  if (scaler === undefined) return [];
  const { targetKind, targetName, targetGroupKind, namespace } = scaler;
  const labels = podTemplateOf(context.after.find(targetGroupKind, namespace, targetName)?.object)?.labels;
  return [{ kinds: [targetKind], name: targetName }, ...(labels === undefined ? [] : [{ kinds: ['PodDisruptionBudget'], selecting: labels }])];
});

function isOfWorkload({ before, after }: BareChange): boolean {
  return podTemplateOf(after ?? before) !== undefined;
}

const SCALER_KINDS = SCALERS.map((kind) => kind.split('.')[0]);

/** Only fewer replicas, or new ones, come below a disruption budget; none may run as well because a Rollout runs them. */
export const budgetsOfWorkload: Look = bySpec((change) => {
  const { before, after } = change;
  if (!isOfWorkload(change) || after === undefined) return [];
  const [now, old] = [replicasOf(after), before && replicasOf(before)];
  const isBelow = now !== undefined && (old === undefined || old > now);
  if (!isBelow) return [];
  const rollout: Clue[] = now === 0 ? [{ kinds: ['Rollout'], words: ['workloadRef', idOf(after).name] }] : [];
  const autoscaler: Clue = { kinds: SCALER_KINDS, words: [idOf(after).name] };
  return [{ kinds: ['PodDisruptionBudget'], selecting: podTemplateOf(after)?.labels ?? {} }, autoscaler, ...rollout];
});

/** From a workload that is no longer called so, or no longer says how many replicas it has, at its autoscalers. */
export const scalersOfWorkload: Look = bySpec((change) => {
  const { before, after } = change;
  if (!isOfWorkload(change) || before === undefined) return [];
  const writes = (object: JsonObject): boolean => asObject(object.spec).replicas !== undefined;
  const isSame = after !== undefined && idOf(after).name === idOf(before).name && namespaceOf(after) === namespaceOf(before);
  const stays = isSame && (writes(after) || !writes(before));
  return stays ? [] : [{ kinds: SCALER_KINDS, words: [idOf(before).name] }];
});
