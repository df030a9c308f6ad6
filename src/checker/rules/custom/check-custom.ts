import { checkRules } from './check-rules';
import { checkSchema } from './check-schema';
import { withDefaults } from './defaults';
import type { Definition, DefinitionVersion } from './definition';
import type { Schema } from './schema';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { asString, at } from '../../../kubernetes/objects/json';
import type { Scope } from '../object/scope/scope';

/** What a server fills or checks itself at the root of an object, whatever the schema says. */
const OPEN: Schema = { 'x-kubernetes-preserve-unknown-fields': true };
const KEEPS_UNKNOWN: Schema = { type: 'object', ...OPEN };

function rootSchema(schema: Schema): Schema {
  const metadata: Schema = { ...schema.properties?.metadata, ...KEEPS_UNKNOWN };
  return { ...schema, properties: { ...schema.properties, apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata } };
}

const roots = new WeakMap<Schema, Schema>();

function rootOf(schema: Schema): Schema {
  let root = roots.get(schema);
  if (root === undefined) roots.set(schema, root = rootSchema(schema));
  return root;
}

function judgeObject(scope: Scope, schema: Schema): void {
  const { status: _status, ...fields } = scope.root;
  const root = rootOf(schema);
  const value: JsonValue = withDefaults(fields, root);
  const structural = checkSchema(value, root, [], scope.tell);
  const broken = structural.filter(({ rule }) => rule.severity === 'error').map(({ path }) => path);
  for (const { path, ...told } of structural) scope.add(path, told);
  checkRules(value, root, [], broken, (name, path, sight) => scope.see(name, path, sight));
}

function names(group: string, versions: readonly DefinitionVersion[]): string {
  return versions.map(({ name }) => `${group}/${name}`).join(' or ');
}

function judgeVersion(version: DefinitionVersion, { group, kind, versions }: Definition, scope: Scope): void {
  const type = { apiVersion: `${group}/${version.name}`, kind };
  const served = names(group, versions.filter((one) => one.served && one.deprecated === undefined));
  if (!version.served) {
    scope.see('versionNotServed', ['apiVersion'], { type, served });
    return;
  }
  if (version.deprecated !== undefined) scope.see('deprecatedVersion', ['apiVersion'], { warning: version.deprecated, served });
  if (version.experimental === true) scope.see('experimentalVersion', ['apiVersion'], { type, served });
}

/** Judges a custom resource by its definition: everything but the standard fields of `metadata`. */
export function checkCustom(scope: Scope, definition: Definition): void {
  const { type } = scope;
  const version = definition.versions.find(({ name }) => `${definition.group}/${name}` === type.apiVersion);
  if (version === undefined) {
    scope.see('versionUnknown', ['apiVersion'], { type, served: names(definition.group, definition.versions.filter(({ served }) => served)) });
    return;
  }
  judgeVersion(version, definition, scope);
  const namespace = asString(at(scope.root, 'metadata', 'namespace'));
  if (!definition.namespaced && namespace) scope.see('wrongScope', ['metadata', 'namespace'], { kind: definition.kind, namespace });
  if (version.schema !== undefined && version.served) judgeObject(scope, version.schema);
}
