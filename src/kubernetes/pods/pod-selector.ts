import { own } from '../../common/own';
import { podKindOf } from './pod-kinds';
import { podTemplateOf } from './pod-template';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject, JsonValue } from '../objects/json';
import { asObject, isObject } from '../objects/json';
import type { LabelCondition } from '../selectors/label-selector';
import { conditionsOf, conditionsOfLabels, labelsOf } from '../selectors/label-selector';

/** The conditions on Pods that a selector states; undefined where it selects none. */
export type PodSelector = readonly LabelCondition[] | undefined;

/** A map without entries selects nothing: the endpoints are made by hand. */
function ofService(spec: JsonObject): PodSelector {
  const conditions = conditionsOfLabels(labelsOf(spec.selector));
  return conditions.length === 0 || spec.type === 'ExternalName' ? undefined : conditions;
}

/** An empty selector selects every Pod of the namespace; in `policy/v1beta1` it selected none, and an absent one never does. */
function ofBudget(spec: JsonObject, apiVersion: JsonValue | undefined): PodSelector {
  if (!isObject(spec.selector)) return undefined;
  const conditions = conditionsOf(spec.selector);
  return conditions.length === 0 && apiVersion === 'policy/v1beta1' ? undefined : conditions;
}

/** Absent or empty, it selects every Pod of the namespace. */
function ofPolicy(spec: JsonObject): PodSelector {
  return conditionsOf(asObject(spec.podSelector));
}

const SELECTORS: Readonly<Record<GroupKind, (spec: JsonObject, apiVersion: JsonValue | undefined) => PodSelector>> = {
  'Service': ofService,
  'PodDisruptionBudget.policy': ofBudget,
  'NetworkPolicy.networking.k8s.io': ofPolicy,
  'NetworkPolicy.extensions': ofPolicy,
};

/** What a workload takes for its own; an absent or empty map stands for the labels of the template. */
function ownSelector(object: JsonObject): PodSelector {
  const form = podKindOf(object)?.selector;
  if (form === undefined) return undefined;
  const selector = asObject(asObject(object.spec).selector);
  const conditions = form === 'map' ? conditionsOfLabels(labelsOf(selector)) : conditionsOf(selector);
  if (conditions.length > 0) return conditions;
  return form === 'map' ? conditionsOfLabels(podTemplateOf(object)?.labels ?? {}) : undefined;
}

/** Which Pods of its namespace an object is about: a Service, a budget, a network policy, a workload. */
export function podSelectorOf(object: JsonObject): PodSelector {
  const kind = groupKindOf(object);
  const read = own(SELECTORS, kind);
  return read === undefined ? ownSelector(object) : read(asObject(object.spec), object.apiVersion);
}
