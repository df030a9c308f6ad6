import { own } from '../../../../common/own';
import { dnsLabel } from '../../../../kubernetes/formats/names';
import { containerResourceFault } from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** The minor version from which clusters scale to zero by themselves. */
const ZERO_SINCE = 37;

const TARGETS = {
  object: { of: ['value', 'averageValue'], both: true },
  external: { of: ['value', 'averageValue'], both: false },
  pods: { of: ['averageValue'], both: true },
  resource: { of: ['averageUtilization', 'averageValue'], both: false },
  containerResource: { of: ['averageUtilization', 'averageValue'], both: false },
} satisfies Readonly<Record<string, { readonly of: readonly string[]; readonly both: boolean }>>;

const FIELDS: Readonly<Record<string, keyof typeof TARGETS>> = {
  Object: 'object', Pods: 'pods', Resource: 'resource', External: 'external', ContainerResource: 'containerResource',
};

function checkTarget(source: JsonObject, field: keyof typeof TARGETS, scope: Scope): void {
  const target = asObject(source.target);
  const { of, both } = TARGETS[field];
  const present = of.filter((name) => isSet(target[name]));
  const path = [field, 'target'];
  if (present.length === 0) scope.report(RULES.metricTarget, path, `the target of the metric sets none of ${of.join(', ')}`, `Set ${of[0]}.`);
  if (present.length > 1 && !both) scope.report(RULES.metricTarget, path, `the target sets both ${present.join(' and ')}`, 'Keep one of the two.');
  for (const name of ['value', 'averageValue']) {
    if (isSet(target[name]) && (parseQuantity(target[name]) ?? 1n) <= 0n) scope.report(RULES.autoscalerFields, [...path, name], `${quote(target[name])} is not above 0`, 'Set a positive target.');
  }
}

/** A metric has the source that its type names, and a target for it. */
export const metric: ObjectRule = {
  types: ['V2MetricSpec'],
  check: (spec, scope) => {
    const expected = own(FIELDS, asString(spec.type) ?? '');
    for (const field of Object.values(FIELDS)) {
      const source = spec[field];
      if (isObject(source)) checkTarget(source, field, scope);
      if (expected === undefined) continue;
      if (field === expected && !isObject(source)) scope.report(RULES.metricTarget, [field], `a metric of type ${quote(spec.type)} has no ${field}`, `Set ${field}.`);
      if (field !== expected && isSet(source)) scope.report(RULES.metricTarget, [field], `a metric of type ${quote(spec.type)} has ${field} as well`, 'Make it a metric of its own.');
    }
  },
};

/** A resource metric of one container names a resource and a container that can exist. */
export const containerMetric: ObjectRule = {
  types: ['V2ContainerResourceMetricSource'],
  check: ({ name, container }, scope) => {
    const wrong = name ? containerResourceFault(asString(name) ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.metricTarget, ['name'], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    const fault = container ? dnsLabel(asString(container) ?? '') : undefined;
    if (fault !== undefined) scope.report(RULES.autoscalerFields, ['container'], `${quote(container)} ${fault}`, 'Name a container.');
  },
};

function checkTargetRef(spec: JsonObject, scope: Scope): void {
  const version = asString(asObject(spec.scaleTargetRef).apiVersion) ?? '';
  const wellFormed = version.split('/').length <= 2;
  if (scope.minor >= 34 && wellFormed && !/^[^/]+\//.test(version)) {
    scope.report(RULES.autoscalerFields, ['scaleTargetRef', 'apiVersion'], `${quote(version)} names no API group`, "Set apiVersion, for example 'apps/v1'.");
  }
  if (!wellFormed) scope.report(RULES.autoscalerFields, ['scaleTargetRef', 'apiVersion'], `${quote(version)} is no API version`, "Write it like 'apps/v1'.");
}

const OUTSIDE_OF_PODS: ReadonlySet<unknown> = new Set(['Object', 'External']);

/** Zero Pods have no load: only what is measured elsewhere brings them back. */
function checkScaleToZero({ metrics }: JsonObject, scope: Scope): void {
  if (!asList(metrics).some((one) => OUTSIDE_OF_PODS.has(asObject(one).type))) {
    scope.report(RULES.outOfRange, ['minReplicas'], '0 is out of range', 'Set a number that is at least 1, or add a metric of type Object or External.');
    return;
  }
  if (scope.minor >= ZERO_SINCE) return;
  const message = `minReplicas 0 is refused by a cluster of Kubernetes 1.${scope.minor} where the feature gate HPAScaleToZero is not switched on`;
  scope.report({ ...RULES.autoscalerFields, severity: 'warning' }, ['minReplicas'], message, 'Switch it on, or set minReplicas to at least 1.');
}

/** An autoscaler has room between its bounds. */
export const autoscalerBounds: ObjectRule = {
  types: ['V1HorizontalPodAutoscalerSpec', 'V2HorizontalPodAutoscalerSpec'],
  check: (spec, scope) => {
    const { minReplicas, maxReplicas } = spec;
    const least = typeof minReplicas === 'number' ? minReplicas : 1;
    if (typeof maxReplicas === 'number' && maxReplicas > 0 && maxReplicas < least) {
      scope.report(RULES.autoscalerFields, ['maxReplicas'], `maxReplicas ${maxReplicas} is below minReplicas ${least}`, 'Raise maxReplicas or lower minReplicas.');
    }
    if (minReplicas === 0) checkScaleToZero(spec, scope);
    checkTargetRef(spec, scope);
  },
};

/** What a metric describes is of an API version that can be one. */
export const describedObject: ObjectRule = {
  types: ['V2ObjectMetricSource'],
  check: (source, scope) => {
    const version = asString(asObject(source.describedObject).apiVersion) ?? '';
    if (version.split('/').length > 2) scope.report(RULES.autoscalerFields, ['describedObject', 'apiVersion'], `${quote(version)} is no API version`, "Write it like 'apps/v1'.");
  },
};

/** Scaling rules that are given have policies. */
export const scalingRules: ObjectRule = {
  types: ['V2HPAScalingRules'],
  check: ({ policies }, scope) => {
    if (!Array.isArray(policies) || policies.length > 0) return;
    scope.report(RULES.autoscalerFields, ['policies'], 'the list of policies is empty', 'Remove the list to get the default policies, or name one.');
  },
};
