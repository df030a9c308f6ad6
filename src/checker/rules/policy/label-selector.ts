import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';

function matchesExpression(expression: unknown, labels: JsonObject): boolean {
  const key = asString(at(expression, 'key')) ?? '';
  const value = labels[key];
  const values = asList(at(expression, 'values'));
  switch (at(expression, 'operator')) {
    case 'In': return value !== undefined && values.includes(value);
    case 'NotIn': return value === undefined || !values.includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
    default: return false;
  }
}

/** True where a LabelSelector (`matchLabels`, `matchExpressions`) selects labels. An empty one selects everything. */
export function selects(selector: JsonObject, labels: JsonObject): boolean {
  return Object.entries(asObject(selector.matchLabels)).every(([key, value]) => labels[key] === value)
    && asList(selector.matchExpressions).every((expression) => matchesExpression(expression, labels));
}
