import { dns1035Label, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { schemaAt } from '../definition/field-path';
import { selectableFields, versionsOf } from '../definition/versions';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const APPROVAL = 'api-approved.kubernetes.io';

function checkGroup(definition: JsonObject, scope: Scope): void {
  const group = asString(at(definition, 'spec', 'group')) ?? '';
  if (group !== '' && (dnsSubdomain(group) !== undefined || !group.includes('.'))) {
    scope.report(['spec', 'group'], `${quote(group)} is no DNS name with a dot`, "Use a domain of yours, for example 'example.com'.");
  }
  if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group)) return;
  const approval = asString(asObject(at(definition, 'metadata', 'annotations'))[APPROVAL]) ?? '';
  if (approval.startsWith('unapproved') || /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]/.test(approval)) return;
  const message = `the group ${quote(group)} belongs to Kubernetes, and ${approval === '' ? 'no approval is named' : `${quote(approval)} is no approval`}`;
  scope.report(['metadata', 'annotations', APPROVAL], message, "Use a group of yours, or begin the annotation with 'unapproved'.");
}

function checkNames(definition: JsonObject, scope: Scope): void {
  const spec = asObject(definition.spec);
  const { plural, kind, singular, listKind } = asObject(spec.names);
  const name = asString(at(definition, 'metadata', 'name')) ?? '';
  const wanted = `${asString(plural) ?? ''}.${asString(spec.group) ?? ''}`;
  if (name !== '' && name !== wanted) {
    scope.report(['metadata', 'name'], `the definition is named ${quote(name)}, not ${quote(wanted)}`, 'Name it <plural>.<group>.');
  }
  // Kinds are written with capitals, the other two are not.
  const labels = { plural, singular, kind: asString(kind)?.toLowerCase(), listKind: asString(listKind)?.toLowerCase() };
  for (const [field, value] of Object.entries(labels)) {
    const wrong = typeof value === 'string' && value !== '' ? dns1035Label(value) : undefined;
    if (wrong !== undefined) scope.report(['spec', 'names', field], `${quote(value)} ${wrong}`, 'Rename it.');
  }
  if (kind && kind === listKind) scope.report(['spec', 'names', 'listKind'], 'kind and listKind are the same', 'Name the list <kind>List.');
}

function checkSelectable(definition: JsonObject, scope: Scope): void {
  for (const { version, schema, path } of versionsOf(definition)) {
    if (schema === undefined) continue;
    for (const { jsonPath, here } of selectableFields(version, path)) {
      const found = schemaAt(schema, jsonPath);
      if (found !== undefined && !jsonPath.startsWith('.metadata') && ['string', 'boolean', 'integer'].includes(asString(found.type) ?? '')) continue;
      scope.report(here, `${quote(jsonPath)} leads to no text, truth value or whole number`, 'Name a field of the schema outside metadata.');
    }
  }
}

function checkVersionName(definition: JsonObject, scope: Scope): void {
  versionsOf(definition).forEach(({ version, path }) => {
    const wrong = dns1035Label(asString(version.name) ?? '');
    if (wrong !== undefined) scope.report([...path, 'name'], `${quote(version.name)} ${wrong}`, "Name it like 'v1'.");
  });
}

function checkStorage(definition: JsonObject, scope: Scope): void {
  const stored = versionsOf(definition).filter(({ version }) => version.storage === true).length;
  if (stored !== 1) scope.report(['spec', 'versions'], `${stored} versions are marked for storage`, 'Set storage: true on exactly one.');
}

/** A definition is named for what it defines and stores one of its versions. */
const customResourceDefinitionFields: FieldsCheck = {
  types: ['V1CustomResourceDefinition'],
  check: (definition, scope) => {
    checkNames(definition, scope);
    checkGroup(definition, scope);
    if (at(definition, 'spec', 'preserveUnknownFields') === true) {
      scope.report(['spec', 'preserveUnknownFields'], 'unknown fields are no longer kept for a whole definition', 'Set x-kubernetes-preserve-unknown-fields in the schema.');
    }
    checkVersionName(definition, scope);
    checkStorage(definition, scope);
    checkSelectable(definition, scope);
  },
};

export const customResourceDefinition = defineRule<ObjectRule>({
  id: 'custom-resource-definition',
  part: 'object',
  severity: 'error',
  title: 'A CustomResourceDefinition is named for its group and has one storage version.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The name of a CustomResourceDefinition follows from its plural and group, and exactly one version is stored.',
  remedy: 'Rename it `<plural>.<group>` and mark one version `storage: true`.',
  examples: {
    fails: {
      manifest: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      finds: [
        'error metadata.name: the definition is named "widgets", not "widgets.example.com"',
      ],
    },
    passes: {
      manifest: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
    },
    exempt: {
      manifest: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.k8s.io
  annotations:
    api-approved.kubernetes.io: unapproved, an experiment
spec:
  group: example.k8s.io
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      because: 'The group belongs to Kubernetes, and the annotation says that it is used without approval.',
    },
  },
  check: {
    fields: [customResourceDefinitionFields],
  },
});
