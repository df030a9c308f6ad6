import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../src/checker/rendered/manifest-list';
import { renderedFiles } from '../../../src/checker/rendered/rendered-files';
import { writeFolder } from '../../../src/checker/rendered/write-folder';
import { writeTree } from '../read/render/temporary-tree';

const ALL = (): boolean => true;
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\n';
const NAMESPACE = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';

test('a folder holds a file for each object, and the list of them', () => {
  const directory = writeTree();
  writeFolder(directory, renderedFiles('cloud', `${NAMESPACE}---\n${SERVICE}`), ALL);
  expect(readFileSync(join(directory, 'cloud/service-shop-web.yaml'), 'utf8')).toBe(SERVICE);
  expect(JSON.parse(readFileSync(join(directory, '.rendered.json'), 'utf8'))).toEqual({
    '//': 'Written by projen-gitops: SHA-256 of every rendered file.',
    'files': { 'cloud/namespace-shop.yaml': digestOf(NAMESPACE), 'cloud/service-shop-web.yaml': digestOf(SERVICE) },
  });
});

test('a second run writes nothing', () => {
  const directory = writeTree();
  writeFolder(directory, renderedFiles('cloud', SERVICE), ALL);
  expect(writeFolder(directory, renderedFiles('cloud', SERVICE), ALL)).toEqual({ written: [], removed: [], kept: [], edited: [] });
});

test('what is no longer rendered is removed, with its empty folder; foreign files stay', () => {
  const directory = writeTree({ 'README.md': 'mine', 'cloud/own.yaml': 'mine' });
  writeFolder(directory, [...renderedFiles('cloud', SERVICE), ...renderedFiles('gone', SERVICE)], ALL);
  expect(writeFolder(directory, renderedFiles('cloud', NAMESPACE), ALL).removed).toEqual(['cloud/service-shop-web.yaml', 'gone/service-shop-web.yaml']);
  expect(readdirSync(directory).sort()).toEqual(['.rendered.json', 'README.md', 'cloud']);
  expect(readdirSync(join(directory, 'cloud')).sort()).toEqual(['namespace-shop.yaml', 'own.yaml']);
});

test('a file that is no longer rendered and was edited stays', () => {
  const directory = writeTree();
  writeFolder(directory, renderedFiles('cloud', SERVICE), ALL);
  writeFileSync(join(directory, 'cloud/service-shop-web.yaml'), 'edited');
  expect(writeFolder(directory, [], ALL)).toEqual({ written: [], removed: [], kept: ['cloud/service-shop-web.yaml'], edited: [] });
});

test('the folders of overlays that were not rendered stay as they are', () => {
  const directory = writeTree();
  writeFolder(directory, [...renderedFiles('a', SERVICE), ...renderedFiles('b', SERVICE)], ALL);
  writeFolder(directory, renderedFiles('a', NAMESPACE), (folder) => folder === 'a');
  expect(existsSync(join(directory, 'b/service-shop-web.yaml'))).toBe(true);
  expect(writeFolder(directory, [], ALL).removed).toEqual(['a/namespace-shop.yaml', 'b/service-shop-web.yaml']);
});

test('a foreign file in the way is a fault, before anything is written', () => {
  const directory = writeTree({ 'cloud/service-shop-web.yaml': 'mine' });
  expect(() => writeFolder(directory, renderedFiles('cloud', `${NAMESPACE}---\n${SERVICE}`), ALL)).toThrow(/^cloud\/service-shop-web.yaml stands in .* and was not rendered by an earlier run$/);
  expect(readdirSync(join(directory, 'cloud'))).toEqual(['service-shop-web.yaml']);
});

test('a list that leads out of the folder removes nothing there', () => {
  const directory = writeTree({ 'in/.rendered.json': JSON.stringify({ files: { '../victim': digestOf('x') } }), 'victim': 'x' });
  writeFolder(join(directory, 'in'), [], ALL);
  expect(existsSync(join(directory, 'victim'))).toBe(true);
});

test('a file that was edited and is still rendered is replaced, and each edit is kept', () => {
  const directory = writeTree();
  const path = 'cloud/service-shop-web.yaml';
  const files = renderedFiles('cloud', SERVICE);
  writeFolder(directory, files, ALL);
  for (const edit of ['first', 'second']) {
    writeFileSync(join(directory, path), edit);
    const copy = `.replaced/${path}${edit === 'first' ? '' : '.2'}`;
    expect(writeFolder(directory, files, ALL)).toEqual({ written: [path], removed: [], kept: [], edited: [{ path, copy }] });
    expect(readFileSync(join(directory, copy), 'utf8')).toBe(edit);
  }
  expect(readFileSync(join(directory, path), 'utf8')).toBe(SERVICE);
  expect(readFileSync(join(directory, '.replaced/.gitignore'), 'utf8')).toBe('*\n');
});

test('a folder of an overlay that is a link to elsewhere is a fault, and nothing is written there', () => {
  const elsewhere = writeTree();
  const directory = writeTree();
  symlinkSync(elsewhere, join(directory, 'cloud'));
  expect(() => writeFolder(directory, renderedFiles('cloud', SERVICE), ALL)).toThrow(/^cloud\/service-shop-web.yaml stands in/);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test.each(['<<<<<<< HEAD\n', '', '[]', '{"files": 3}'])('a list that is none (%j) is a fault that says how to go on', (text) => {
  const directory = writeTree({ '.rendered.json': text });
  expect(() => writeFolder(directory, renderedFiles('cloud', SERVICE), ALL)).toThrow('.rendered.json is no list of rendered files, or a merge left conflict markers');
  expect(readdirSync(directory)).toEqual(['.rendered.json']);
});

test.each(['README.md', 'cloud/README.md', 'cloud/a/b.yaml', '.git/config', '../a.yaml', './a.yaml'])('a list removes nothing at %s, where nothing is rendered', (path) => {
  const directory = writeTree({ 'in/.rendered.json': '', 'in/.git/config': 'x', 'in/cloud/a/b.yaml': 'x', 'in/cloud/README.md': 'x', 'in/README.md': 'x', 'in/a.yaml': 'x', 'a.yaml': 'x' });
  writeFileSync(join(directory, 'in/.rendered.json'), JSON.stringify({ files: { [path]: digestOf('x') } }));
  expect(writeFolder(join(directory, 'in'), [], ALL).removed).toEqual([]);
  expect(existsSync(join(directory, 'in', path))).toBe(true);
});
