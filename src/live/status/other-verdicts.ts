import type { Condition, Verdict } from './verdict';
import { conditionOf, conditionsIn, failed, ready, waiting, wordsOf } from './verdict';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';

type Judge = (object: JsonObject) => Verdict;

/** Bound to a volume. */
export const claim: Judge = (object) => {
  const phase = asString(at(object, 'status', 'phase')) ?? 'Pending';
  if (phase === 'Bound') return ready(`bound, ${asString(at(object, 'status', 'capacity', 'storage')) ?? 'of unknown size'}`);
  return phase === 'Lost' ? failed('its volume is gone') : waiting('no volume is bound to it yet; with some storage classes that waits for its first Pod');
};

/** Serving its kind. */
export const definition: Judge = (object) => {
  const names = conditionOf(object, 'NamesAccepted');
  if (names?.status === 'False') return failed(wordsOf(names));
  return conditionOf(object, 'Established')?.status === 'True' ? ready('established') : waiting('not established yet');
};

/** Active. */
export const namespace: Judge = (object) => {
  const stuck = conditionsIn(object.status).find(({ status, type }) => status === 'True' && type.startsWith('Namespace'));
  return at(object, 'status', 'phase') === 'Terminating' ? { state: 'deleting', why: stuck === undefined ? '' : wordsOf(stuck) } : ready();
};

/** Able to read what it scales by. */
export const autoscaler: Judge = (object) => {
  const broken = ['AbleToScale', 'ScalingActive'].map((type) => conditionOf(object, type)).find((condition) => condition?.status === 'False');
  // One that scales to nothing, or whose target has no replicas, does not scale on purpose.
  return broken === undefined || broken.reason === 'ScalingDisabled' ? ready() : failed(wordsOf(broken));
};

/** Taken by its Gateways, each of which says so for itself: https://gateway-api.sigs.k8s.io/concepts/api-overview/ */
export const route: Judge = (object) => {
  const parents = asList(at(object, 'status', 'parents'));
  if (parents.length === 0) return waiting('no gateway controller has looked at it');
  const refused = parents.flatMap((parent) => conditionsIn(asObject(parent))).find(({ type, status }) => ['Accepted', 'ResolvedRefs'].includes(type) && status === 'False');
  return refused === undefined ? ready('taken by its gateway') : failed(wordsOf(refused));
};

/** Running and ready, or ended well. */
export const pod: Judge = (object) => {
  const phase = asString(at(object, 'status', 'phase'));
  if (phase === 'Succeeded') return ready('ended well');
  if (phase === 'Failed') return failed('it ended with an error');
  return conditionOf(object, 'Ready')?.status === 'True' ? ready() : waiting(phase === 'Running' ? 'it runs, and is not ready' : 'it does not run yet');
};

function stated(conditions: readonly Condition[], type: string): Condition | undefined {
  return conditions.find((condition) => condition.type === type);
}

/**
 * What conditions say of a kind that is not known: `Stalled` and `Reconciling` where their author follows kstatus, else `Ready`, else nothing.
 */
export const custom: Judge = (object) => {
  const conditions = conditionsIn(object.status);
  const [stalled, reconciling, isReady] = ['Stalled', 'Reconciling', 'Ready'].map((type) => stated(conditions, type));
  if (stalled?.status === 'True') return failed(wordsOf(stalled));
  if (reconciling?.status === 'True') return waiting(wordsOf(reconciling));
  return isReady === undefined || isReady.status === 'True' ? ready() : waiting(wordsOf(isReady));
};
