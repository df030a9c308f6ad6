import { schemaAt } from './field-path';
import type { SchemaNode, SchemaScope } from './node';
import { reportNode } from './node';
import { own } from '../../../../common/own';
import type { Path } from '../../../../common/path';
import { expressionMentions } from '../../../../kubernetes/cel/expression-fault';
import type { FieldTree, ScalarName } from '../../../../kubernetes/cel/field-tree';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { escapeFieldName } from '../../custom/to-cel';
import { checkExpression } from '../expressions/check-expression';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const RULES_KEYWORD = 'x-kubernetes-validations';
const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];
const IDENTITY: FieldTree = { apiVersion: 'string', kind: 'string', metadata: { name: 'string', generateName: 'string' } };

const SCALARS: Readonly<Record<string, ScalarName>> = { boolean: 'bool', integer: 'int', number: 'double', string: 'string' };

/** Formats of texts that rules see as times, durations or bytes. */
const OTHER_FORMATS = ['byte', 'date', 'date-time', 'duration'];

function scalarOf({ type, format }: JsonObject): ScalarName | true {
  if (OTHER_FORMATS.includes(asString(format) ?? '')) return true;
  return own(SCALARS, asString(type) ?? '') ?? true;
}

function fieldsOf(schema: JsonObject): FieldTree {
  const fields = new Map<string, FieldTree[string]>();
  for (const [name, child] of Object.entries(asObject(schema.properties))) {
    const escaped = escapeFieldName(name);
    const tree = escaped === undefined ? undefined : treeOf(asObject(child), false);
    if (escaped !== undefined && tree !== undefined) fields.set(escaped, tree);
  }
  return Object.fromEntries(fields);
}

/** What rules see of a value; undefined for one that they do not see, as its schema says too little. */
function treeOf(schema: JsonObject, isRoot: boolean): FieldTree[string] | undefined {
  const isObjectOfItsOwn = isRoot || schema['x-kubernetes-embedded-resource'] === true;
  if (schema['x-kubernetes-int-or-string'] === true) return true;
  if (schema.type === 'array') return treeOf(asObject(schema.items), false) && true;
  if (schema.type !== 'object') return schema.type ? scalarOf(schema) : undefined;
  if (isObject(schema.additionalProperties)) return treeOf(schema.additionalProperties, false) && true;
  return isObjectOfItsOwn ? { ...fieldsOf(schema), ...IDENTITY } : fieldsOf(schema);
}

function checkTexts(rule: JsonObject, path: Path, node: SchemaNode, scope: SchemaScope): void {
  const [text, message, expression] = [rule.rule, rule.message, rule.messageExpression].map((value) => asString(value) ?? '');
  const report = (said: string, hint: string): void => reportNode(node, path, said, hint, scope);
  if (text.trim() === '') report('a rule is empty', 'Set rule.');
  if (message !== '' && message.trim() === '') report('a message is blank', 'Write a message or remove it.');
  if (/[\n\r]/.test(message.trim())) report('a message has line breaks', 'Write it on one line.');
  if (/[\n\r]/.test(text.trim()) && message.trim() === '') report('a rule of several lines has no message', 'Set message.');
  if (expression !== '' && expression.trim() === '') report('a messageExpression is blank', 'Write one or remove it.');
  if (isSet(rule.reason) && !REASONS.includes(asString(rule.reason) ?? '')) report(`${quote(rule.reason)} is no reason`, `Use one of ${REASONS.join(', ')}.`);
  if (rule.fieldPath && schemaAt(node.schema, asString(rule.fieldPath) ?? '') === undefined) {
    report(`the fieldPath ${quote(rule.fieldPath)} leads to no field`, "Write it like '.spec.replicas'.");
  }
}

function checkOldSelf(rule: JsonObject, path: Path, node: SchemaNode, scope: SchemaScope): void {
  const compares = expressionMentions(asString(rule.rule) ?? '', 'oldSelf', ['self', 'oldSelf']);
  if (compares === undefined) return;
  if (compares && !node.correlates) reportNode(node, path, 'a rule compares with an old value that cannot be told', 'Move the rule to the list or map.', scope);
  if (!compares && isSet(rule.optionalOldSelf)) reportNode(node, path, 'optionalOldSelf is set though the rule does not use oldSelf', 'Remove it.', scope);
}

/** The rules of a schema say what they mean. */
export function checkRuleTexts(node: SchemaNode, scope: SchemaScope): void {
  asList(node.schema[RULES_KEYWORD]).forEach((rule, index) => checkTexts(asObject(rule), [RULES_KEYWORD, index], node, scope));
}

/** Rules compare with an old value where there is one; asked only where the schema itself is right. */
export function checkOldValues(node: SchemaNode, scope: SchemaScope): void {
  if (node.nested) return;
  asList(node.schema[RULES_KEYWORD]).forEach((rule, index) => checkOldSelf(asObject(rule), [RULES_KEYWORD, index], node, scope));
}

/** The expressions of a schema compile; asked only where the schema itself is right. */
export function checkRuleExpressions(node: SchemaNode, scope: Scope): void {
  const rules = asList(node.schema[RULES_KEYWORD]);
  if (rules.length === 0 || node.nested) return;
  const tree = treeOf(node.schema, node.level === 'root') ?? true;
  const variables: FieldTree = { self: tree, oldSelf: tree };
  rules.map(asObject).forEach((rule, index) => {
    const path = [...node.path, RULES_KEYWORD, index];
    // With optionalOldSelf, oldSelf is an optional value.
    const visible = rule.optionalOldSelf === true ? { self: tree, oldSelf: true as const } : variables;
    checkExpression(rule.rule, { variables: visible, yields: ['bool'] }, [...path, 'rule'], scope);
    checkExpression(rule.messageExpression, { variables: visible, yields: ['string'] }, [...path, 'messageExpression'], scope);
  });
}
