import { own } from '../../../../common/own';
import { containerResourceFault } from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

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
  if (present.length === 0) scope.report(path, `the target of the metric sets none of ${of.join(', ')}`, `Set ${of[0]}.`);
  if (present.length > 1 && !both) scope.report(path, `the target sets both ${present.join(' and ')}`, 'Keep one of the two.');
}

/** A metric has the source that its type names, and a target for it. */
const metric: FieldsCheck = {
  types: ['V2MetricSpec'],
  check: (spec, scope) => {
    const expected = own(FIELDS, asString(spec.type) ?? '');
    for (const field of Object.values(FIELDS)) {
      const source = spec[field];
      if (isObject(source)) checkTarget(source, field, scope);
      if (expected === undefined) continue;
      if (field === expected && !isObject(source)) scope.report([field], `a metric of type ${quote(spec.type)} has no ${field}`, `Set ${field}.`);
      if (field !== expected && isSet(source)) scope.report([field], `a metric of type ${quote(spec.type)} has ${field} as well`, 'Make it a metric of its own.');
    }
  },
};

/** A resource metric of one container names a resource that can exist. */
const containerMetric: FieldsCheck = {
  types: ['V2ContainerResourceMetricSource'],
  check: ({ name }, scope) => {
    const wrong = name ? containerResourceFault(asString(name) ?? '') : undefined;
    if (wrong !== undefined) scope.report(['name'], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
  },
};

export const metricTarget = defineRule<ObjectRule>({
  id: 'metric-target',
  part: 'object',
  severity: 'error',
  title: 'Each metric of an autoscaler has its source and a target of its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A metric without its source, or with a target of another type, is refused.',
  remedy: 'Set the block that is named like the type, with one target value.',
  examples: {
    fails: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource}
`,
      finds: [
        'error spec.metrics[0].resource: a metric of type "Resource" has no resource',
      ],
    },
    passes: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}
`,
    },
    exempt: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 500m}}}
`,
      because: 'An absolute value is a target as well.',
    },
  },
  check: {
    fields: [metric, containerMetric],
  },
});
