import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import type { Scope } from '../scope/scope';

/** What the checks of a schema need of the walk that found it. */
export type SchemaScope = Pick<Scope, 'bundle' | 'report' | 'tell'>;

/** A schema inside the schema of a definition, with what its place asks of it. */
export interface SchemaNode {
  readonly schema: JsonObject;
  readonly path: Path;
  readonly level: 'root' | 'item' | 'field';
  /** True in what `allOf`, `anyOf`, `oneOf` and `not` hold, which judges values and declares nothing. */
  readonly nested: boolean;
  /** True in the schema of the metadata that every object has. */
  readonly insideMetadata: boolean;
  /** True where no default may stand. */
  readonly withoutDefaults: boolean;
  /** True where an old value can be found for a new one, so that rules may compare the two. */
  readonly correlates: boolean;
}

const COMBINATIONS = ['allOf', 'anyOf', 'oneOf'];

function inMetadata({ schema, level, insideMetadata }: SchemaNode, property: string): boolean {
  const holdsObject = level === 'root' || schema['x-kubernetes-embedded-resource'] === true;
  return insideMetadata || (holdsObject && ['apiVersion', 'kind', 'metadata'].includes(property));
}

function declared(node: SchemaNode): SchemaNode[] {
  const { schema, path, level } = node;
  const children: SchemaNode[] = [];
  for (const [name, child] of Object.entries(asObject(schema.properties))) {
    const insideMetadata = inMetadata(node, name);
    const withoutDefaults = node.withoutDefaults || (level === 'root' && insideMetadata);
    const correlates = node.correlates && schema['x-kubernetes-map-type'] !== 'atomic';
    children.push({ ...node, schema: asObject(child), path: [...path, 'properties', name], level: 'field', insideMetadata, withoutDefaults, correlates });
  }
  if (isObject(schema.additionalProperties)) {
    const withoutDefaults = node.withoutDefaults || node.insideMetadata;
    children.push({ ...node, schema: schema.additionalProperties, path: [...path, 'additionalProperties'], level: 'field', withoutDefaults });
  }
  if (isObject(schema.items)) {
    const correlates = node.correlates && schema['x-kubernetes-list-type'] === 'map';
    children.push({ ...node, schema: schema.items, path: [...path, 'items'], level: 'item', correlates });
  }
  return children;
}

function combined(node: SchemaNode): SchemaNode[] {
  const { schema, path } = node;
  const children = COMBINATIONS.flatMap((keyword) => asList(schema[keyword]).map((part, index): SchemaNode => (
    { ...node, schema: asObject(part), path: [...path, keyword, index], nested: true }
  )));
  if (isObject(schema.not)) children.push({ ...node, schema: schema.not, path: [...path, 'not'], nested: true });
  return children;
}

/** The schemas directly inside a schema. */
export function childrenOf(node: SchemaNode): readonly SchemaNode[] {
  return [...declared(node), ...combined(node)];
}

/** Reports a mistake of a schema at a keyword, or at a place below it. */
export function reportNode(node: SchemaNode, at: string | Path, message: string, hint: string, scope: SchemaScope): void {
  scope.report([...node.path, ...typeof at === 'string' ? [at] : at], message, hint);
}

/** True for a keyword that says nothing: absent, null, empty, or items that are no schema, which a server skips. */
export function saysNothing(keyword: string, value: unknown): boolean {
  if (keyword === 'items' && typeof value !== 'object') return true;
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** True for a schema without a keyword that a server knows and that says something. */
export function isBlank(schema: JsonObject, scope: SchemaScope): boolean {
  const keywords = scope.bundle.typeOf('V1JSONSchemaProps')?.fields;
  return Object.entries(schema).every(([keyword, value]) => keywords?.has(keyword) === false || saysNothing(keyword, value));
}

/** The type of a schema; `''` for none. */
export function typeOf(schema: JsonObject): string {
  return typeof schema.type === 'string' ? schema.type : '';
}
