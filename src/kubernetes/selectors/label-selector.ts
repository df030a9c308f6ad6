import { own } from '../../common/own';
import type { JsonObject } from '../objects/json';
import { asList, asObject, asString } from '../objects/json';

/** Labels as a plain record. */
export type Labels = Readonly<Record<string, string>>;

/** One condition on a label. */
export interface LabelCondition {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

const OPERATORS: ReadonlySet<string> = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A map of labels; numbers and truth values, which servers refuse, count by their text. */
export function labelsOf(value: unknown): Labels {
  return Object.fromEntries(Object.entries(asObject(value)).flatMap(([key, found]) => isScalar(found) ? [[key, String(found)]] : []));
}

/** The conditions of a plain map of labels, as a Service has it. */
export function conditionsOfLabels(labels: Labels): LabelCondition[] {
  return Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
}

/** The conditions of a LabelSelector; the empty selector has none and is met by all. Conditions without a known operator, which servers refuse, do not count. */
export function conditionsOf(selector: JsonObject): LabelCondition[] {
  const expressions = asList(selector.matchExpressions).map(asObject).flatMap((expression): LabelCondition[] => {
    const operator = asString(expression.operator) ?? '';
    if (!OPERATORS.has(operator)) return [];
    return [{
      key: asString(expression.key) ?? '',
      operator: operator as LabelCondition['operator'],
      values: asList(expression.values).filter(isScalar).map(String),
    }];
  });
  return [...conditionsOfLabels(labelsOf(selector.matchLabels)), ...expressions];
}

/** True where labels meet one condition. */
export function satisfies(labels: Labels, { key, operator, values }: LabelCondition): boolean {
  const value = own(labels, key);
  switch (operator) {
    case 'In': return value !== undefined && values.includes(value);
    case 'NotIn': return value === undefined || !values.includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
  }
}

/** True where labels meet every condition. */
export function matches(labels: Labels, conditions: readonly LabelCondition[]): boolean {
  return conditions.every((condition) => satisfies(labels, condition));
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
