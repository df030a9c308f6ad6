import { declaredType } from './declared-type';
import type { SchemaNode } from './node';
import { childrenOf } from './node';
import type { Path } from '../../../../common/path';
import { REQUEST_BYTES, RULE_ESTIMATE_LIMIT, SCHEMA_ESTIMATE_LIMIT } from '../../../../kubernetes/cel/budget/limits';
import type { CelType } from '../../../../kubernetes/cel/estimate/cel-type';
import { expressionCost } from '../../../../kubernetes/cel/estimate/expression-cost';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** An expression with what it may cost in one object. */
interface Costly {
  readonly path: Path;
  readonly text: string;
  readonly units: number;
}

const HINT = 'Set maxItems, maxProperties and maxLength where lists, maps and texts are declared, or simplify the rule.';

/** How often a schema can hold in one object by the limits around it; undefined without limit. */
type Times = number | undefined;

function timesBelow({ type, additionalProperties, maxProperties, maxItems }: JsonObject): Times {
  if (type === 'array') return typeof maxItems === 'number' ? Math.max(0, maxItems) : undefined;
  if (type !== 'object' || additionalProperties === undefined || additionalProperties === null) return 1;
  return typeof maxProperties === 'number' ? Math.max(0, maxProperties) : undefined;
}

function factor(units: number, limit: number): string {
  const times = units / limit;
  return times > 100 ? 'more than 100 times' : times < 1.1 ? 'slightly more than' : `${times.toFixed(1)} times`;
}

function costsHere(node: SchemaNode, self: CelType, times: Times): Costly[] {
  const most = times ?? Math.floor(REQUEST_BYTES / (self.bytes + 1));
  return asList(node.schema['x-kubernetes-validations']).map(asObject).flatMap(({ rule, messageExpression, optionalOldSelf }, index) => {
    const path = [...node.path, 'x-kubernetes-validations', index];
    const text = asString(rule) ?? '';
    const units = expressionCost(text, self, optionalOldSelf === true);
    const message = asString(messageExpression) ?? '';
    const ofMessage = message === '' ? undefined : expressionCost(message, self, optionalOldSelf === true);
    return [
      ...units === undefined ? [] : [{ path: [...path, 'rule'], text, units: units * most }],
      ...ofMessage === undefined ? [] : [{ path: [...path, 'messageExpression'], text: message, units: ofMessage }],
    ];
  });
}

function* costsOf(node: SchemaNode, times: Times): Generator<Costly> {
  if (node.nested) return;
  const hasRules = asList(node.schema['x-kubernetes-validations']).length > 0;
  const self = hasRules ? declaredType(node.schema, node.level === 'root' || undefined) : undefined;
  if (self !== undefined) yield* costsHere(node, self, times);
  const below = timesBelow(node.schema);
  for (const child of childrenOf(node)) yield* costsOf(child, times === undefined || below === undefined ? undefined : times * below);
}

/** The rules of a schema cost no more, by estimate, than an API server lets them. */
export function checkRuleCosts(root: SchemaNode, scope: Scope): void {
  if (!isObject(root.schema)) return;
  const costs = [...costsOf(root, 1)];
  const tooCostly = costs.filter(({ units }) => units > RULE_ESTIMATE_LIMIT);
  for (const { path, text, units } of tooCostly) {
    scope.report(path, `${quote(text)} may cost ${factor(units, RULE_ESTIMATE_LIMIT)} what an API server allows for a rule`, HINT);
  }
  const sum = costs.reduce((all, { units }) => all + units, 0);
  if (tooCostly.length > 0 || sum <= SCHEMA_ESTIMATE_LIMIT) return;
  const message = `the rules of this schema may together cost ${factor(sum, SCHEMA_ESTIMATE_LIMIT)} what an API server allows`;
  scope.report(root.path, message, HINT);
}
