import type { Labels, Workload } from './workload';
import { labelsOf, mayGetLabel } from './workload';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';

/** One condition on a label. */
export interface LabelCondition {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

const OPERATORS: ReadonlySet<string> = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);

/** The conditions of a plain map of labels, as a Service has it. */
export function conditionsOfLabels(labels: Labels): LabelCondition[] {
  return Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
}

/** The conditions of a LabelSelector; the empty selector has none and matches everything. */
export function conditionsOf(selector: JsonObject): LabelCondition[] {
  const expressions = asList(selector.matchExpressions).map(asObject).flatMap((expression): LabelCondition[] => {
    const operator = asString(expression.operator) ?? '';
    if (!OPERATORS.has(operator)) return [];
    return [{
      key: asString(expression.key) ?? '',
      operator: operator as LabelCondition['operator'],
      values: asList(expression.values).filter((value) => typeof value === 'string'),
    }];
  });
  return [...conditionsOfLabels(labelsOf(selector.matchLabels)), ...expressions];
}

function satisfies(labels: Labels, condition: LabelCondition): boolean {
  const value = own(labels, condition.key);
  switch (condition.operator) {
    case 'In': return value !== undefined && condition.values.includes(value);
    case 'NotIn': return value === undefined || !condition.values.includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
  }
}

/** True where labels meet every condition. */
export function matches(labels: Labels, conditions: readonly LabelCondition[]): boolean {
  return conditions.every((condition) => satisfies(labels, condition));
}

/** {@link matches} for the Pods of a workload, labels that controllers add included. */
export function matchesPods(workload: Workload, conditions: readonly LabelCondition[]): boolean {
  return conditions.every((condition) => satisfies(workload.labels, condition)
    || (condition.operator === 'In' && condition.values.some((value) => mayGetLabel(workload, condition.key, value))));
}

/** `app=web, tier in (a, b)`: a selector in a message. */
export function describeConditions(conditions: readonly LabelCondition[]): string {
  if (conditions.length === 0) return 'everything';
  return conditions.map(({ key, operator, values }) => {
    if (operator === 'In' && values.length === 1) return `${key}=${values[0]}`;
    if (operator === 'In' || operator === 'NotIn') return `${key} ${operator === 'In' ? 'in' : 'not in'} (${values.join(', ')})`;
    return operator === 'Exists' ? key : `no ${key}`;
  }).join(', ');
}
