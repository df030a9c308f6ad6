import type { SchemaNode, SchemaScope } from './node';
import { reportNode, typeOf } from './node';
import { patternFault } from './pattern-fault';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString, isObject } from '../../../../kubernetes/objects/json';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/** Keywords of JSON schema that Kubernetes does not have. */
const UNSUPPORTED: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  $ref: () => true,
  $schema: (value) => value !== '',
  id: (value) => value !== '',
  additionalItems: () => true,
  definitions: (value) => Object.keys(value as object).length > 0,
  dependencies: () => true,
  patternProperties: (value) => Object.keys(value as object).length > 0,
  uniqueItems: (value) => value === true,
};

function checkUnsupported(node: SchemaNode, scope: SchemaScope): void {
  for (const [keyword, isUsed] of Object.entries(UNSUPPORTED)) {
    const value = node.schema[keyword];
    if (value !== undefined && value !== null && isUsed(value)) reportNode(node, keyword, `${keyword} is not supported in a definition`, 'Remove it.', scope);
  }
  if (Array.isArray(node.schema.items) && node.schema.items.length > 0) reportNode(node, 'items', 'items is a list of schemas', 'Give one schema for all items.', scope);
}

function checkPlaces(node: SchemaNode, scope: SchemaScope): void {
  const { schema } = node;
  if (isSet(schema.default) && node.withoutDefaults) reportNode(node, 'default', 'no default is possible here', 'Remove it.', scope);
  if (node.insideMetadata && schema['x-kubernetes-embedded-resource'] === true) {
    reportNode(node, 'x-kubernetes-embedded-resource', 'metadata holds no objects', 'Remove it.', scope);
  }
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) {
    reportNode(node, 'x-kubernetes-preserve-unknown-fields', 'it is false', 'Set it to true or remove it.', scope);
  }
  const { additionalProperties: rest } = schema;
  if ((rest === false || isObject(rest)) && isObject(schema.properties) && Object.keys(schema.properties).length > 0) {
    reportNode(node, 'additionalProperties', 'additionalProperties and properties exclude each other', 'Keep one of the two.', scope);
  }
}

/** What holds for every schema inside a definition: its types, keywords and patterns are ones that Kubernetes has. */
export function checkKeywords(node: SchemaNode, scope: SchemaScope): void {
  const { schema } = node;
  const type = typeOf(schema);
  if (type !== '' && !TYPES.includes(type)) reportNode(node, 'type', `${quote(type)} is no type`, `Use one of ${TYPES.join(', ')}.`, scope);
  checkUnsupported(node, scope);
  checkPlaces(node, scope);
  const wrong = schema.pattern ? patternFault(asString(schema.pattern) ?? '') : undefined;
  if (wrong !== undefined) reportNode(node, 'pattern', `${quote(schema.pattern)} is no pattern: ${wrong}`, 'Write it in the syntax of RE2.', scope);
}

const LIST_TYPES = ['atomic', 'set', 'map'];
const MAP_TYPES = ['atomic', 'granular'];

function checkKind(node: SchemaNode, keyword: string, type: string, allowed: readonly string[], scope: SchemaScope): void {
  const value = node.schema[keyword];
  if (!isSet(value)) return;
  if (typeOf(node.schema) !== type) reportNode(node, 'type', `${keyword} needs the type ${type}`, `Set type: ${type}.`, scope);
  if (!allowed.includes(asString(value) ?? '')) reportNode(node, keyword, `${quote(value)} is not one of ${allowed.join(', ')}`, `Use one of ${allowed.join(', ')}.`, scope);
}

function checkSet({ schema }: SchemaNode, node: SchemaNode, scope: SchemaScope): void {
  const { items } = schema;
  if (schema['x-kubernetes-list-type'] !== 'set' || !isObject(items)) return;
  const [keyword, fallback] = items.type === 'object' ? ['x-kubernetes-map-type', 'granular'] : ['x-kubernetes-list-type', 'atomic'];
  if (items.type !== 'object' && items.type !== 'array') return;
  if ((items[keyword] ?? fallback) !== 'atomic') reportNode(node, 'items', `items of a set need ${keyword}: atomic`, `Set ${keyword}: atomic for the items.`, scope);
}

function checkKeys(node: SchemaNode, scope: SchemaScope): void {
  const { schema } = node;
  const keys = asList(schema['x-kubernetes-list-map-keys']);
  const isMap = schema['x-kubernetes-list-type'] === 'map';
  if (keys.length > 0 && !isMap) reportNode(node, 'x-kubernetes-list-type', 'keys are given, but the list is no map', 'Set x-kubernetes-list-type: map.', scope);
  if (!isMap) return;
  if (keys.length === 0) reportNode(node, 'x-kubernetes-list-map-keys', 'a list that is a map has no keys', 'Name the fields that tell its items apart.', scope);
  if (new Set(keys).size < keys.length) reportNode(node, 'x-kubernetes-list-map-keys', 'a key stands twice', 'Remove it.', scope);
  if (!isObject(schema.items) || schema.items.type !== 'object') {
    reportNode(node, 'items', 'items of a list that is a map are no objects', 'Set type: object for the items.', scope);
    return;
  }
  for (const key of keys) checkKey(node, schema.items, asString(key) ?? '', scope);
}

function checkKey(node: SchemaNode, items: Readonly<Record<string, JsonValue | undefined>>, key: string, scope: SchemaScope): void {
  const property = isObject(items.properties) && Object.hasOwn(items.properties, key) ? items.properties[key] : undefined;
  const report = (message: string, hint: string): void => reportNode(node, 'x-kubernetes-list-map-keys', message, hint, scope);
  if (!isObject(property)) {
    report(`items have no property ${quote(key)}`, 'Name a property of the items.');
    return;
  }
  if (property.type === 'array' || property.type === 'object') report(`the key ${quote(key)} is no scalar`, 'Use a scalar as key.');
  if (property.nullable === true) report(`the key ${quote(key)} may be null`, 'Remove nullable.');
  if (!asList(items.required).includes(key) && !isSet(property.default)) report(`the key ${quote(key)} may be absent`, 'Require it or give it a default.');
}

/** What holds for the merge types of lists and maps. */
export function checkMergeTypes(node: SchemaNode, scope: SchemaScope): void {
  checkKind(node, 'x-kubernetes-map-type', 'object', MAP_TYPES, scope);
  checkKind(node, 'x-kubernetes-list-type', 'array', LIST_TYPES, scope);
  checkSet(node, node, scope);
  checkKeys(node, scope);
  const list = node.schema['x-kubernetes-list-type'];
  if ((list === 'set' || list === 'map') && isObject(node.schema.items) && node.schema.items.nullable === true) {
    reportNode(node, 'items', `items of a list of type ${list} may be null`, 'Remove nullable.', scope);
  }
}
