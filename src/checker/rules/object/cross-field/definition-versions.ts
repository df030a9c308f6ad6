import type { VersionOfDefinition } from '../definition/versions';
import { selectableFields, versionsOf } from '../definition/versions';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SELECTABLE_LIMIT = 8;

const WARNING_LIMIT = 256;

/** A check of the versions of definitions. */
export function ofVersions(check: (version: VersionOfDefinition, scope: Scope) => void): FieldsCheck {
  return {
    types: ['V1CustomResourceDefinition'],
    check: (definition, scope) => {
      for (const version of versionsOf(definition)) check(version, scope);
    },
  };
}

/** The warning of a version, for those that have one. */
export function ofWarnings(check: (warning: string, at: VersionOfDefinition, scope: Scope) => void): FieldsCheck {
  return ofVersions((version, scope) => {
    const { deprecationWarning: warning } = version.version;
    if (typeof warning === 'string') check(warning, version, scope);
  });
}

/** The fields that objects are selected by differ. */
export const selectableTwice = ofVersions(({ version, path, schema }, scope) => {
  const paths = new Set<string>();
  for (const { jsonPath, here } of schema === undefined ? [] : selectableFields(version, path)) {
    if (paths.has(jsonPath)) scope.report(here, `${quote(jsonPath)} stands twice`, 'Remove one of the two.');
    paths.add(jsonPath);
  }
});

/** They are few. */
export const selectableCount = ofVersions(({ version, path, schema }, scope) => {
  const { size } = new Set((schema === undefined ? [] : selectableFields(version, path)).map(({ jsonPath }) => jsonPath));
  if (size > SELECTABLE_LIMIT) scope.report([...path, 'selectableFields'], `${size} fields are selectable`, `Keep at most ${SELECTABLE_LIMIT}.`);
});

/** A warning is a line of text. */
export const warningText = ofWarnings((warning, { path }, scope) => {
  if (warning !== '' && !/[\u0000-\u001f\u007f]/.test(warning)) return;
  scope.report([...path, 'deprecationWarning'], `${quote(warning)} is no line of text`, 'Write one line.');
});

/** It is short. */
export const warningLength = ofWarnings((warning, { path }, scope) => {
  const bytes = Buffer.byteLength(warning);
  if (bytes > WARNING_LIMIT) scope.report([...path, 'deprecationWarning'], `the warning has ${bytes} bytes`, `Keep it within ${WARNING_LIMIT} bytes.`);
});
