import type { Path } from '../../../../common/path';
import { dns1035Label, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { checkDefinitionSchema } from '../definition/check-definition-schema';
import { schemaAt } from '../definition/field-path';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const APPROVAL = 'api-approved.kubernetes.io';
const SELECTABLE_LIMIT = 8;
const WARNING_LIMIT = 256;

function checkGroup(definition: JsonObject, scope: Scope): void {
  const group = asString(at(definition, 'spec', 'group')) ?? '';
  if (group !== '' && (dnsSubdomain(group) !== undefined || !group.includes('.'))) {
    scope.report(RULES.customResourceDefinition, ['spec', 'group'], `${quote(group)} is no DNS name with a dot`, "Use a domain of yours, for example 'example.com'.");
  }
  if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group)) return;
  const approval = asString(asObject(at(definition, 'metadata', 'annotations'))[APPROVAL]) ?? '';
  if (approval.startsWith('unapproved') || /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]/.test(approval)) return;
  const message = `the group ${quote(group)} belongs to Kubernetes, and ${approval === '' ? 'no approval is named' : `${quote(approval)} is no approval`}`;
  scope.report(RULES.customResourceDefinition, ['metadata', 'annotations', APPROVAL], message, "Use a group of yours, or begin the annotation with 'unapproved'.");
}

function checkNames(definition: JsonObject, scope: Scope): void {
  const spec = asObject(definition.spec);
  const { plural, kind, singular, listKind } = asObject(spec.names);
  const name = asString(at(definition, 'metadata', 'name')) ?? '';
  const wanted = `${asString(plural) ?? ''}.${asString(spec.group) ?? ''}`;
  if (name !== '' && name !== wanted) {
    scope.report(RULES.customResourceDefinition, ['metadata', 'name'], `the definition is named ${quote(name)}, not ${quote(wanted)}`, 'Name it <plural>.<group>.');
  }
  // Kinds are written with capitals, the other two are not.
  const labels = { plural, singular, kind: asString(kind)?.toLowerCase(), listKind: asString(listKind)?.toLowerCase() };
  for (const [field, value] of Object.entries(labels)) {
    const wrong = typeof value === 'string' && value !== '' ? dns1035Label(value) : undefined;
    if (wrong !== undefined) scope.report(RULES.customResourceDefinition, ['spec', 'names', field], `${quote(value)} ${wrong}`, 'Rename it.');
  }
  if (kind && kind === listKind) scope.report(RULES.customResourceDefinition, ['spec', 'names', 'listKind'], 'kind and listKind are the same', 'Name the list <kind>List.');
}

function checkSelectable(version: JsonObject, schema: JsonObject, path: Path, scope: Scope): void {
  const paths = new Set<string>();
  asList(version.selectableFields).forEach((item, index) => {
    const text = asString(asObject(item).jsonPath) ?? '';
    if (text === '') return;
    const found = schemaAt(schema, text);
    const here = [...path, 'selectableFields', index, 'jsonPath'];
    if (found === undefined || text.startsWith('.metadata') || !['string', 'boolean', 'integer'].includes(asString(found.type) ?? '')) {
      scope.report(RULES.customResourceDefinition, here, `${quote(text)} leads to no text, truth value or whole number`, 'Name a field of the schema outside metadata.');
    }
    if (paths.has(text)) scope.report(RULES.duplicateEntry, here, `${quote(text)} stands twice`, 'Remove one of the two.');
    paths.add(text);
  });
  if (paths.size > SELECTABLE_LIMIT) scope.report(RULES.tooLong, [...path, 'selectableFields'], `${paths.size} fields are selectable`, `Keep at most ${SELECTABLE_LIMIT}.`);
}

function checkWarning({ deprecated, deprecationWarning: warning }: JsonObject, path: Path, scope: Scope): void {
  if (typeof warning !== 'string') return;
  const here = [...path, 'deprecationWarning'];
  if (deprecated !== true) scope.report(RULES.forbiddenField, here, 'a version that is not deprecated has a deprecationWarning', 'Set deprecated: true or remove it.');
  if (warning === '' || /[\u0000-\u001f\u007f]/.test(warning)) scope.report(RULES.invalidFormat, here, `${quote(warning)} is no line of text`, 'Write one line.');
  if (Buffer.byteLength(warning) > WARNING_LIMIT) scope.report(RULES.tooLong, here, `the warning has ${Buffer.byteLength(warning)} bytes`, `Keep it within ${WARNING_LIMIT} bytes.`);
}

function checkVersion(version: JsonObject, path: Path, scope: Scope): void {
  const wrong = dns1035Label(asString(version.name) ?? '');
  if (wrong !== undefined) scope.report(RULES.customResourceDefinition, [...path, 'name'], `${quote(version.name)} ${wrong}`, "Name it like 'v1'.");
  checkWarning(version, path, scope);
  const status = at(version, 'subresources', 'status');
  if (isSet(status) && (!isObject(status) || Object.keys(status).length > 0)) {
    scope.report(RULES.wrongType, [...path, 'subresources', 'status'], `${quote(status)} is not {}`, 'Write {}.');
  }
  const schema = at(version, 'schema', 'openAPIV3Schema');
  if (!isObject(schema)) {
    scope.report(RULES.requiredField, [...path, 'schema', 'openAPIV3Schema'], 'the version has no schema', 'Give a structural OpenAPI v3 schema.');
    return;
  }
  checkDefinitionSchema(schema, [...path, 'schema', 'openAPIV3Schema'], isSet(status), scope);
  checkSelectable(version, schema, path, scope);
}

/** A definition is named for what it defines and stores one of its versions. */
export const customResourceDefinition: ObjectRule = {
  types: ['V1CustomResourceDefinition'],
  check: (definition, scope) => {
    checkNames(definition, scope);
    checkGroup(definition, scope);
    const spec = asObject(definition.spec);
    if (spec.preserveUnknownFields === true) {
      scope.report(RULES.customResourceDefinition, ['spec', 'preserveUnknownFields'], 'unknown fields are no longer kept for a whole definition', 'Set x-kubernetes-preserve-unknown-fields in the schema.');
    }
    const versions = asList(spec.versions).map(asObject);
    versions.forEach((version, index) => checkVersion(version, ['spec', 'versions', index], scope));
    const stored = versions.filter((version) => version.storage === true).length;
    if (stored !== 1) scope.report(RULES.customResourceDefinition, ['spec', 'versions'], `${stored} versions are marked for storage`, 'Set storage: true on exactly one.');
  },
};
