import { checkRules } from './check-rules';
import { checkSchema } from './check-schema';
import { withDefaults } from './defaults';
import type { Definition, DefinitionVersion } from './definition';
import { CUSTOM } from './rules';
import type { Schema } from './schema';
import type { Mistake } from './walk';
import { formatPath } from '../../../common/path';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { Finding } from '../../findings/finding';
import { findingAbout } from '../../findings/finding';

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

function judgeObject(object: JsonObject, schema: Schema): Mistake[] {
  const { status: _status, ...fields } = object;
  const root = rootOf(schema);
  const value: JsonValue = withDefaults(fields, root);
  const structural = checkSchema(value, root, []);
  const broken = structural.filter(({ rule }) => rule.severity === 'error').map(({ path }) => path);
  return [...structural, ...checkRules(value, root, [], broken)];
}

function judgeVersion(version: DefinitionVersion, { group, kind, versions }: Definition): Mistake[] {
  const apiVersion = `${group}/${version.name}`;
  const served = versions.filter((one) => one.served && one.deprecated === undefined).map((one) => `${group}/${one.name}`).join(' or ');
  const path = ['apiVersion'];
  if (!version.served) {
    return [{ rule: CUSTOM.versionNotServed, path, message: `${apiVersion} ${kind} is defined but not served`, hint: `Use ${served || 'another definition'}.` }];
  }
  const mistakes: Mistake[] = [];
  if (version.deprecated !== undefined) {
    mistakes.push({ rule: CUSTOM.deprecatedVersion, path, message: version.deprecated, hint: served === '' ? 'Plan its replacement.' : `Use ${served}.` });
  }
  if (version.experimental === true) {
    const hint = `${served === '' || served === apiVersion ? 'C' : `Use ${served}, or c`}heck that the cluster has the experimental definitions.`;
    mistakes.push({ rule: CUSTOM.experimentalField, path, message: `only the experimental channel serves ${apiVersion} ${kind}`, hint });
  }
  return mistakes;
}

function judgeScope(object: JsonObject, { kind, namespaced }: Definition): Mistake[] {
  const namespace = asString(at(object, 'metadata', 'namespace'));
  if (namespaced || !namespace) return [];
  const message = `the namespace ${JSON.stringify(namespace)} is set, but a ${kind} belongs to the whole cluster`;
  return [{ rule: CUSTOM.wrongScope, path: ['metadata', 'namespace'], message, hint: 'Remove metadata.namespace.' }];
}

function judgeUnknownVersion(definition: Definition, apiVersion: string): Mistake[] {
  const known = definition.versions.filter(({ served }) => served).map(({ name }) => `${definition.group}/${name}`).join(' or ');
  const message = `${apiVersion} is no version of ${definition.kind}`;
  return [{ rule: CUSTOM.versionNotServed, path: ['apiVersion'], message, hint: `Use ${known || 'another definition'}.` }];
}

/** Judges a custom resource by its definition: everything but the standard fields of `metadata`. */
export function checkCustom(resource: Resource, definition: Definition): Finding[] {
  const apiVersion = asString(resource.object.apiVersion) ?? '';
  const version = definition.versions.find(({ name }) => `${definition.group}/${name}` === apiVersion);
  const mistakes = version === undefined ? judgeUnknownVersion(definition, apiVersion) : [
    ...judgeVersion(version, definition),
    ...judgeScope(resource.object, definition),
    ...version.schema === undefined || !version.served ? [] : judgeObject(resource.object, version.schema),
  ];
  return mistakes.map(({ rule, path, message, hint }) => findingAbout(resource, rule, { path: formatPath(path), message, hint }));
}
