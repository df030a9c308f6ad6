import { dnsLabel } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import { gatedZero } from '../cross-field/scale-to-zero';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** What a metric is held at is above nothing. */
const metricAmount: FieldsCheck = {
  types: ['V2MetricTarget'],
  check: (target, scope) => {
    for (const name of ['value', 'averageValue']) {
      if (isSet(target[name]) && (parseQuantity(target[name]) ?? 1n) <= 0n) scope.report([name], `${quote(target[name])} is not above 0`, 'Set a positive target.');
    }
  },
};

/** And a container that can exist. */
const metricContainer: FieldsCheck = {
  types: ['V2ContainerResourceMetricSource'],
  check: ({ container }, scope) => {
    const fault = container ? dnsLabel(asString(container) ?? '') : undefined;
    if (fault !== undefined) scope.report(['container'], `${quote(container)} ${fault}`, 'Name a container.');
  },
};

function checkTargetRef(spec: JsonObject, scope: Scope): void {
  const version = asString(asObject(spec.scaleTargetRef).apiVersion) ?? '';
  const wellFormed = version.split('/').length <= 2;
  if (scope.minor >= 34 && wellFormed && !/^[^/]+\//.test(version)) {
    scope.report(['scaleTargetRef', 'apiVersion'], `${quote(version)} names no API group`, "Set apiVersion, for example 'apps/v1'.");
  }
  if (!wellFormed) scope.report(['scaleTargetRef', 'apiVersion'], `${quote(version)} is no API version`, "Write it like 'apps/v1'.");
}

/** An autoscaler has room between its bounds. */
const autoscalerBounds: FieldsCheck = {
  types: ['V1HorizontalPodAutoscalerSpec', 'V2HorizontalPodAutoscalerSpec'],
  check: (spec, scope) => {
    const { minReplicas, maxReplicas } = spec;
    const least = typeof minReplicas === 'number' ? minReplicas : 1;
    if (typeof maxReplicas === 'number' && maxReplicas > 0 && maxReplicas < least) {
      scope.report(['maxReplicas'], `maxReplicas ${maxReplicas} is below minReplicas ${least}`, 'Raise maxReplicas or lower minReplicas.');
    }
    checkTargetRef(spec, scope);
  },
};

/** What a metric describes is of an API version that can be one. */
const describedObject: FieldsCheck = {
  types: ['V2ObjectMetricSource'],
  check: (source, scope) => {
    const version = asString(asObject(source.describedObject).apiVersion) ?? '';
    if (version.split('/').length > 2) scope.report(['describedObject', 'apiVersion'], `${quote(version)} is no API version`, "Write it like 'apps/v1'.");
  },
};

/** Scaling rules that are given have policies. */
const scalingRules: FieldsCheck = {
  types: ['V2HPAScalingRules'],
  check: ({ policies }, scope) => {
    if (!Array.isArray(policies) || policies.length > 0) return;
    scope.report(['policies'], 'the list of policies is empty', 'Remove the list to get the default policies, or name one.');
  },
};

export const autoscalerFields = defineRule<ObjectRule>({
  id: 'autoscaler-fields',
  part: 'object',
  severity: 'error',
  title: 'The bounds and rules of an autoscaler fit each other.',
  cases: {
    error: 'A cluster refuses it.',
    warning: 'A cluster refuses it unless a feature gate is switched on: `minReplicas: 0` with a metric of type Object or External, before Kubernetes 1.37.',
  },
  acceptable: 'refused',
  looksAt: [],
  why: 'An autoscaler whose smallest number is above its largest, or whose rules lack what they need, is refused.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 6
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      finds: [
        'error spec.maxReplicas: maxReplicas 5 is below minReplicas 6',
      ],
    },
    passes: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 5
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
    },
    exempt: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 5
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      because: 'One number for both is a fixed number.',
    },
  },
  check: {
    fields: [metricAmount, metricContainer, autoscalerBounds, describedObject, scalingRules, gatedZero],
  },
});
