import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { conditionsOf, conditionsOfLabels, labelsOf, matches } from '../../../../kubernetes/selectors/label-selector';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const HINT = 'Give the template the labels that the selector asks for.';

function check(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  if (!isObject(spec.selector)) return;
  const conditions = conditionsOf(spec.selector);
  if (conditions.length === 0 && asList(spec.selector.matchExpressions).length === 0) {
    scope.report(RULES.selectorMismatch, ['selector'], 'the selector is empty, which would select every Pod', 'Name at least one label of the template.');
  } else if (!matches(labelsOf(labels), conditions)) {
    scope.report(RULES.selectorMismatch, ['template', 'metadata', 'labels'], `the selector ${quote(spec.selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

function checkController(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  const selector = Object.keys(asObject(spec.selector)).length > 0 ? asObject(spec.selector) : labels;
  if (Object.keys(selector).length === 0) {
    scope.report(RULES.requiredField, ['selector'], 'there is no selector, and the template has no labels to take one from', 'Label the template.');
  } else if (!matches(labelsOf(labels), conditionsOfLabels(labelsOf(selector)))) {
    scope.report(RULES.selectorMismatch, ['template', 'metadata', 'labels'], `the selector ${quote(selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

/** The selector of a workload selects the Pods of its template. */
export const selectorTemplate: ObjectRule = { types: ['V1DeploymentSpec', 'V1StatefulSetSpec', 'V1DaemonSetSpec', 'V1ReplicaSetSpec'], check };

/** The same for ReplicationControllers, whose selector is a plain map and defaults to the template's labels. */
export const controllerSelector: ObjectRule = { types: ['V1ReplicationControllerSpec'], check: checkController };
