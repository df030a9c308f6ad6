import { containerResourceFault, isOvercommittable, resourceFault } from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject } from '../../../../kubernetes/objects/json';
import { ONE, parseQuantity, quantityText } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const AMOUNTS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

/** Pairs of which the first is not above the second. */
const ORDER = [
  ['min', 'max'], ['min', 'defaultRequest'], ['defaultRequest', 'max'], ['defaultRequest', 'default'], ['min', 'default'], ['default', 'max'],
] as const;

function checkOrder(item: JsonObject, name: string, scope: Scope): void {
  const amount = (field: string): bigint | undefined => parseQuantity(asObject(item[field])[name]);
  for (const [low, high] of ORDER) {
    const [less, more] = [amount(low), amount(high)];
    if (less === undefined || more === undefined || less <= more) continue;
    scope.report([low, name], `${low} ${quote(asObject(item[low])[name])} of ${name} is above ${high} ${quote(asObject(item[high])[name])}`, 'Put them in order.');
  }
  const ratio = amount('maxLimitRequestRatio');
  if (ratio === undefined) return;
  const [min, max] = [amount('min'), amount('max')];
  const isAbove = min !== undefined && max !== undefined && ratio * min > max * ONE;
  if (ratio < ONE || isAbove) scope.report(['maxLimitRequestRatio', name], `the ratio ${quantityText(ratio)} of ${name} is not between 1 and max/min`, 'Correct the ratio.');
}

function checkNames(item: JsonObject, scope: Scope): void {
  const fault = item.type === 'Pod' || item.type === 'Container' ? containerResourceFault : resourceFault;
  for (const field of AMOUNTS) {
    for (const name of Object.keys(asObject(item[field]))) {
      const wrong = fault(name);
      if (wrong !== undefined) scope.report([field, name], `${quote(name)} ${wrong}`, 'Use cpu, memory or an extended resource.');
    }
  }
}

/** The amounts of a LimitRange are in order. */
const limitRangeFields: FieldsCheck = {
  types: ['V1LimitRangeItem'],
  check: (item, scope) => {
    checkNames(item, scope);
    const names = new Set(AMOUNTS.flatMap((field) => Object.keys(asObject(item[field]))));
    for (const name of names) {
      checkOrder(item, name, scope);
      const [limit, request] = [parseQuantity(asObject(item.default)[name]), parseQuantity(asObject(item.defaultRequest)[name])];
      if (isOvercommittable(name) || limit === undefined || request === undefined || limit === request) continue;
      scope.report(['defaultRequest', name], `defaultRequest and default of ${name} differ`, 'Make them equal.');
    }
  },
};

export const limitRange = defineRule<ObjectRule>({
  id: 'limit-range',
  part: 'object',
  severity: 'error',
  title: 'Minima, requests, defaults and maxima of a LimitRange are in order.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Minimum, default request, default and maximum must not decrease; the server refuses others.',
  remedy: 'Bring the amounts in order.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "2"}
      max: {cpu: "1"}
`,
      finds: [
        'error spec.limits[0].min.cpu: min "2" of cpu is above max "1"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "1"}
      max: {cpu: "2"}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "2"}
      max: {memory: 1Gi}
`,
      because: 'Amounts of different resources have no order.',
    },
  },
  check: {
    fields: [limitRangeFields],
  },
});
