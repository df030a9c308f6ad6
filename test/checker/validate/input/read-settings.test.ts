import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../../../src/checker/validate/input/read-settings';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'settings-')); });
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  [['yaml', 'yml', 'json'], 'yaml'], [['yml', 'json'], 'yml'], [['json'], 'json'],
])('of several settings files one is read: of %j that with %s', (endings, expected) => {
  for (const ending of endings) writeFileSync(join(folder, `projen-gitops.validate.${ending}`), `{"clusterDomain": "${ending}.local"}`);
  expect(readSettings(folder, () => true).clusterDomain).toBe(`${expected}.local`);
});

test('without a settings file nothing is set', () => {
  expect(readSettings(folder, () => true)).toEqual({ severity: {}, overlays: {}, external: [], acceptKinds: [] });
});
