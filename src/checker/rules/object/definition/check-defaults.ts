import type { SchemaNode, SchemaScope } from './node';
import { reportNode } from './node';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { isObject } from '../../../../kubernetes/objects/json';
import { checkSchema } from '../../custom/check-schema';
import { withDefaults } from '../../custom/defaults';
import type { Schema } from '../../custom/schema';
import { isSet } from '../scope/is-set';

/** A schema without the keywords that are null, which a server takes for absent. */
function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, key === 'default' ? item : withoutNulls(item as JsonValue)]));
}

/** A bound that whole numbers of a format can have. */
function isBound(bound: JsonValue | undefined, format: JsonValue | undefined): boolean {
  return typeof bound !== 'number' || (Number.isInteger(bound) && (format !== 'int32' || Math.abs(bound) < 2 ** 31));
}

/** A default is a value that the schema takes; asked only where the schema itself is right. */
export function checkDefault(node: SchemaNode, scope: SchemaScope): void {
  const { schema } = node;
  if (node.nested || node.insideMetadata || !isSet(schema.default) || schema.default === undefined) return;
  // The two contradict each other, and a server asks neither.
  if (schema['x-kubernetes-int-or-string'] === true && schema.type) return;
  const known = withoutNulls(schema) as Schema;
  const [mistake] = checkSchema(withDefaults(schema.default, known), known, [], scope.tell).filter(({ rule }) => rule.severity === 'error');
  if (mistake !== undefined) {
    reportNode(node, 'default', `the default does not fit its schema: ${mistake.message}`, mistake.hint, scope);
  } else if (schema.type === 'integer' && (!isBound(schema.minimum, schema.format) || !isBound(schema.maximum, schema.format))) {
    reportNode(node, 'default', 'a bound is no whole number of the format of the default', 'Correct minimum and maximum.', scope);
  }
}
