import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_KEYS } from '../../../src/checker/settings/parse-settings';
import { LEVELS } from '../../../src/checker/settings/settings';

interface Schema {
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const DOCS = join(__dirname, '../../../docs');
const SCHEMA = JSON.parse(readFileSync(join(DOCS, 'settings.schema.json'), 'utf8')) as Schema & { readonly definitions: Readonly<Record<string, Schema>> };

test('the schema of the settings file has the keys that the checker reads', () => {
  expect(Object.keys(SCHEMA.properties ?? {}).sort()).toEqual([...SETTINGS_KEYS].sort());
  expect(Object.keys(SCHEMA.properties?.overlays.additionalProperties?.properties ?? {})).toEqual(['severity', 'platforms', 'clusterDomain']);
  expect(Object.keys(SCHEMA.properties?.policies.items?.properties ?? {})).toEqual(['id', 'severity', 'match', 'rule', 'message', 'messageExpression', 'hint']);
});

test('a level is one that the checker knows, or false, which YAML 1.1 makes of off', () => {
  expect(SCHEMA.definitions.severity.additionalProperties?.enum).toEqual([...LEVELS, false]);
});

test('every key has its line in the page about the file', () => {
  const page = readFileSync(join(DOCS, 'settings.md'), 'utf8');
  expect(SETTINGS_KEYS.filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([]);
});
