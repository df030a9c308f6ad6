import { declaredLine } from './tree';
import { declarationFinder } from '../../../../src/checker/findings/sources/declared-in';
import { sourceFiles } from '../../../../src/checker/findings/sources/source-files';
import { LEDGER_PATH } from '../../../../src/contract/ledger-path';
import type { Origins } from '../../../../src/contract/origins';
import { ledgerDigest, ORIGINS_PATH } from '../../../../src/contract/origins';
import { memoryFiles } from '../../read/kustomization/memory-files';

const LEDGER = JSON.stringify({ files: { 'base/web/a.yaml': 'x', 'overlays/dev/kustomization.yaml': 'x', 'overlays/eu/prod/own.yaml': 'x' } });
const ORIGINS: Origins = {
  version: 1,
  ledger: ledgerDigest(LEDGER),
  places: [['.projenrc.ts', 2], ['.projenrc.ts', 10], ['lib/overrides.ts', 11], ['.projenrc.ts', 12], ['.projenrc.ts', 20]],
  base: { '/ConfigMap//a': 0 },
  overlays: { 'dev': { declared: 1, objects: {}, changes: { 0: [2, 3] } }, 'eu/prod': { declared: 4, objects: { '/ConfigMap//own': 3 }, changes: {} } },
};
const A = { group: '', kind: 'ConfigMap', namespace: '', name: 'a' };

function declared(file: string, object = A, { origins = ORIGINS as object, ledger = LEDGER } = {}): readonly string[] | undefined {
  const files = sourceFiles(memoryFiles({ [ORIGINS_PATH]: JSON.stringify(origins), [LEDGER_PATH]: ledger }));
  const found = declarationFinder(files)(`/repo/${file}`, object);
  return found && [found.line, ...found.changedIn].map((line) => `${line.file.replace('/repo/', '')}:${line.line}`);
}

test('an object of base is declared in one line', () => {
  expect(declared('base/web/a.yaml')).toEqual(['.projenrc.ts:2']);
});

test('what an overlay says of it is declared by the overlay, with the lines that change it there', () => {
  expect(declared('overlays/dev/kustomization.yaml')).toEqual(['.projenrc.ts:10', 'lib/overrides.ts:11', '.projenrc.ts:12']);
});

test('an object that only an overlay has is declared by itself', () => {
  expect(declared('overlays/eu/prod/own.yaml', { ...A, name: 'own' })).toEqual(['.projenrc.ts:12']);
  expect(declared('overlays/eu/prod/own.yaml')).toEqual(['.projenrc.ts:20']);
});

test('a file that was not generated is declared nowhere, and neither is an object that nobody declared', () => {
  expect(declared('base/web/other.yaml')).toBeUndefined();
  expect(declared('base/web/a.yaml', { ...A, name: 'b' })).toBeUndefined();
});

test.each<[string, object]>([
  ['a map of another ledger', { origins: { ...ORIGINS, ledger: ledgerDigest('older') } }],
  ['a map of another version', { origins: { ...ORIGINS, version: 2 } }],
  ['what is no map', { origins: [] }],
  ['a map with holes', { origins: { ...ORIGINS, places: 'none', base: [1], overlays: { dev: null } } }],
])('%s says nothing', (_, options) => {
  expect(declared('base/web/a.yaml', A, options)).toBeUndefined();
});

test('a finding of a generated file names the line', () => {
  const ledger = JSON.stringify({ files: { 'base/web/a.yaml': 'x' } });
  const files = {
    'overlay/kustomization.yaml': 'resources: [../base/web/a.yaml]\n',
    'base/web/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
    [LEDGER_PATH]: ledger,
    [ORIGINS_PATH]: JSON.stringify({ ...ORIGINS, ledger: ledgerDigest(ledger) }),
  };
  expect(declaredLine(files, 'metadata.name', '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}')).toBe('.projenrc.ts:2');
});
