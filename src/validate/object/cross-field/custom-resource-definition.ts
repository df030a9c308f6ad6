import type { ObjectRule } from './object-rule';
import type { Path } from '../../../findings/path';
import type { JsonObject } from '../../../resources/json';
import { asList, asObject, asString, at, isObject } from '../../../resources/json';
import { quote } from '../engine/quote';
import type { Scope } from '../engine/scope';
import { dns1035Label, dnsSubdomain } from '../formats/names';
import { RULES } from '../rules';

function checkNames(definition: JsonObject, scope: Scope): void {
  const spec = asObject(definition.spec);
  const { plural, kind, singular } = asObject(spec.names);
  const name = asString(at(definition, 'metadata', 'name')) ?? '';
  const wanted = `${asString(plural) ?? ''}.${asString(spec.group) ?? ''}`;
  if (name !== '' && name !== wanted) {
    scope.report(RULES.customResourceDefinition, ['metadata', 'name'], `the definition is named ${quote(name)}, not ${quote(wanted)}`, 'Name it <plural>.<group>.');
  }
  for (const [field, value] of [['plural', plural], ['singular', singular], ['kind', kind]] as const) {
    const wrong = typeof value === 'string' && value !== '' ? dns1035Label(value.toLowerCase()) : undefined;
    if (wrong !== undefined) scope.report(RULES.customResourceDefinition, ['spec', 'names', field], `${quote(value)} ${wrong}`, 'Rename it.');
  }
  const group = asString(spec.group) ?? '';
  if (group !== '' && (dnsSubdomain(group) !== undefined || !group.includes('.'))) {
    scope.report(RULES.customResourceDefinition, ['spec', 'group'], `${quote(group)} is no DNS name with a dot`, "Use a domain of yours, for example 'example.com'.");
  }
}

function checkVersion(version: JsonObject, path: Path, scope: Scope): void {
  const wrong = dns1035Label(asString(version.name) ?? '');
  if (wrong !== undefined) scope.report(RULES.customResourceDefinition, [...path, 'name'], `${quote(version.name)} ${wrong}`, "Name it like 'v1'.");
  const schema = at(version, 'schema', 'openAPIV3Schema');
  if (!isObject(schema)) {
    scope.report(RULES.requiredField, [...path, 'schema', 'openAPIV3Schema'], 'the version has no schema', 'Give a structural OpenAPI v3 schema.');
  } else if (schema.type !== 'object') {
    scope.report(RULES.customResourceDefinition, [...path, 'schema', 'openAPIV3Schema', 'type'], `the type at the root is ${quote(schema.type)}`, 'Set type: object.');
  }
}

/** A definition is named for what it defines and stores one of its versions. */
export const customResourceDefinition: ObjectRule = {
  types: ['V1CustomResourceDefinition'],
  check: (definition, scope) => {
    checkNames(definition, scope);
    const versions = asList(at(definition, 'spec', 'versions')).map(asObject);
    versions.forEach((version, index) => checkVersion(version, ['spec', 'versions', index], scope));
    const stored = versions.filter((version) => version.storage === true).length;
    if (stored !== 1) scope.report(RULES.customResourceDefinition, ['spec', 'versions'], `${stored} versions are marked for storage`, 'Set storage: true on exactly one.');
  },
};
