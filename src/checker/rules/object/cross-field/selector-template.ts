import type { ObjectRule } from './object-rule';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { quote } from '../engine/quote';
import { scalarText } from '../engine/scalar-text';
import type { Scope } from '../engine/scope';
import { RULES } from '../rules';

const HINT = 'Give the template the labels that the selector asks for.';

function matchesExpression(expression: JsonObject, labels: JsonObject): boolean {
  const value = labels[scalarText(expression.key)];
  const values = asList(expression.values);
  if (expression.operator === 'In') return value !== undefined && values.includes(value as string);
  if (expression.operator === 'NotIn') return value === undefined || !values.includes(value as string);
  if (expression.operator === 'Exists') return value !== undefined;
  return expression.operator !== 'DoesNotExist' || value === undefined;
}

function matches(selector: JsonObject, labels: JsonObject): boolean {
  return Object.entries(asObject(selector.matchLabels)).every(([key, value]) => labels[key] === value)
    && asList(selector.matchExpressions).every((expression) => matchesExpression(asObject(expression), labels));
}

function isEmpty(selector: JsonObject): boolean {
  return Object.keys(asObject(selector.matchLabels)).length === 0 && asList(selector.matchExpressions).length === 0;
}

function check(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  if (!isObject(spec.selector)) return;
  if (isEmpty(spec.selector)) {
    scope.report(RULES.selectorMismatch, ['selector'], 'the selector is empty, which would select every Pod', 'Name at least one label of the template.');
  } else if (!matches(spec.selector, labels)) {
    scope.report(RULES.selectorMismatch, ['template', 'metadata', 'labels'], `the selector ${quote(spec.selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

function checkController(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  const selector = Object.keys(asObject(spec.selector)).length > 0 ? asObject(spec.selector) : labels;
  if (Object.keys(selector).length === 0) {
    scope.report(RULES.requiredField, ['selector'], 'there is no selector, and the template has no labels to take one from', 'Label the template.');
  } else if (!Object.entries(selector).every(([key, value]) => labels[key] === value)) {
    scope.report(RULES.selectorMismatch, ['template', 'metadata', 'labels'], `the selector ${quote(selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

/** The selector of a workload selects the Pods of its template. */
export const selectorTemplate: ObjectRule = { types: ['V1DeploymentSpec', 'V1StatefulSetSpec', 'V1DaemonSetSpec', 'V1ReplicaSetSpec'], check };

/** The same for ReplicationControllers, whose selector is a plain map and defaults to the template's labels. */
export const controllerSelector: ObjectRule = { types: ['V1ReplicationControllerSpec'], check: checkController };
