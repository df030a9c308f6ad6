import type { SchemaNode, SchemaScope } from './node';
import { isBlank, reportNode, saysNothing, typeOf } from './node';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';

function checkType(node: SchemaNode, scope: SchemaScope): void {
  const { schema, level } = node;
  const type = typeOf(schema);
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const open = schema['x-kubernetes-int-or-string'] === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (embedded && type !== 'object') reportNode(node, 'type', 'an embedded object has another type', 'Set type: object.', scope);
  else if (type === '' && !open) reportNode(node, 'type', 'the schema has no type', 'Set type.', scope);
  if (level === 'root' && type !== '' && type !== 'object') reportNode(node, 'type', `the type at the root is ${quote(type)}`, 'Set type: object.', scope);
  if (type === 'array' && !isObject(schema.items)) reportNode(node, 'items', 'a list has no schema for its items', 'Set items.', scope);
}

function checkExtensions(node: SchemaNode, scope: SchemaScope): void {
  const { schema } = node;
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  if (schema['x-kubernetes-int-or-string'] === true) {
    for (const keyword of ['x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource']) {
      if (schema[keyword] === true) reportNode(node, keyword, `${keyword} and x-kubernetes-int-or-string exclude each other`, 'Keep one of the two.', scope);
    }
  }
  if (isSet(schema.additionalProperties) && (embedded || node.level === 'root')) {
    reportNode(node, 'additionalProperties', 'an object of Kubernetes has no other fields', 'Remove additionalProperties.', scope);
  }
  if (embedded && schema['x-kubernetes-preserve-unknown-fields'] !== true && Object.keys(asObject(schema.properties)).length === 0) {
    reportNode(node, 'properties', 'an embedded object has no properties', 'Declare some, or set x-kubernetes-preserve-unknown-fields: true.', scope);
  }
}

/** What may be said of the metadata at the root: how names look. */
function isPlainMetadata(metadata: JsonObject): boolean {
  const declared = Object.keys(asObject(metadata.properties));
  const onlyNames = declared.every((name) => name === 'name' || name === 'generateName');
  const others = Object.keys(metadata).filter((keyword) => !['type', 'default', 'properties'].includes(keyword) && !saysNothing(keyword, metadata[keyword]));
  return onlyNames && others.length === 0;
}

function checkIdentity(node: SchemaNode, scope: SchemaScope): void {
  const { schema, level } = node;
  if (level !== 'root' && schema['x-kubernetes-embedded-resource'] !== true) return;
  const properties = asObject(schema.properties);
  for (const [name, type] of [['apiVersion', 'string'], ['kind', 'string'], ['metadata', 'object']] as const) {
    if (properties[name] === undefined || typeOf(asObject(properties[name])) === type) continue;
    reportNode(node, 'properties', `${name} is not of the type ${type}`, `Set type: ${type} for ${name}.`, scope);
  }
  const { metadata } = properties;
  if (level === 'root' && isObject(metadata) && !isPlainMetadata(metadata)) {
    reportNode(node, 'properties', 'the schema of metadata says more than how name and generateName look', 'Reduce it to type: object.', scope);
  }
}

/** What holds for a schema that declares: it is structural. */
export function checkStructure(node: SchemaNode, scope: SchemaScope): void {
  checkType(node, scope);
  checkExtensions(node, scope);
  checkIdentity(node, scope);
}

const FORBIDDEN = [
  'additionalProperties', 'default', 'description', 'nullable', 'title', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys', 'x-kubernetes-list-type', 'x-kubernetes-map-type', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-validations',
];

/** The way that is allowed to say that a value is a whole number or a string; keywords that a server does not know do not count. */
function isIntOrString(parts: unknown, scope: SchemaScope): boolean {
  const keywords = scope.bundle.typeOf('V1JSONSchemaProps')?.fields;
  const known = asList(parts).map((part) => Object.entries(asObject(part))
    .filter(([keyword, value]) => keywords?.has(keyword) && !saysNothing(keyword, value)));
  return JSON.stringify(known) === '[[["type","integer"]],[["type","string"]]]';
}

/** True for the parts of a combination whose types are allowed. */
export function mayHaveType(parent: JsonObject, keyword: string, holdsParent: boolean, scope: SchemaScope): boolean {
  return keyword === 'anyOf' && holdsParent && isIntOrString(parent.anyOf, scope);
}

/** What holds for a schema inside a combination: it judges values, and declares nothing. */
export function checkNested(node: SchemaNode, typed: boolean, scope: SchemaScope): void {
  const { schema } = node;
  if (typeOf(schema) !== '' && !typed) reportNode(node, 'type', 'a schema inside a combination has a type', 'Move the type out of it.', scope);
  for (const keyword of FORBIDDEN) {
    if (!saysNothing(keyword, schema[keyword]) || (keyword === 'additionalProperties' && isSet(schema[keyword]))) {
      reportNode(node, keyword, `a schema inside a combination has ${keyword}`, 'Move it out of the combination.', scope);
    }
  }
  if (isObject(asObject(schema.properties).metadata)) reportNode(node, 'properties', 'a combination judges metadata', 'Remove it.', scope);
}

/** What a combination judges has to be declared outside it. */
export function checkDeclared(node: SchemaNode, declared: JsonObject | undefined, scope: SchemaScope): void {
  const { schema } = node;
  for (const [name, part] of Object.entries(asObject(schema.properties))) {
    const outside = asObject(declared?.properties)[name];
    const child = { ...node, schema: asObject(part), path: [...node.path, 'properties', name] };
    if (isBlank(child.schema, scope)) continue;
    if (!isObject(outside)) reportNode(node, 'properties', `the property ${quote(name)} is declared nowhere`, 'Declare it outside the combination.', scope);
    else checkDeclared(child, outside, scope);
  }
  if (isObject(schema.items) && !isBlank(schema.items, scope)) {
    const outside = declared?.items;
    if (!isObject(outside)) reportNode(node, 'items', 'the items are declared nowhere', 'Declare them outside the combination.', scope);
    else checkDeclared({ ...node, schema: schema.items, path: [...node.path, 'items'] }, outside, scope);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    asList(schema[keyword]).forEach((part, index) => {
      checkDeclared({ ...node, schema: asObject(part), path: [...node.path, keyword, index] }, declared, scope);
    });
  }
  if (isObject(schema.not)) checkDeclared({ ...node, schema: schema.not, path: [...node.path, 'not'] }, declared, scope);
}
