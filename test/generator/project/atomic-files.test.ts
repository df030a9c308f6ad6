import * as fs from 'node:fs';
import * as path from 'node:path';
import { TextFile } from 'projen';
import type { Declare } from '../../helpers/test-project';
import { useTestProject } from '../../helpers/test-project';

const testProject = useTestProject();

const withText = (text: string): Declare => (_, project) => {
  new TextFile(project, 'notes.txt', { lines: [text], marker: false });
};

function inode(file: string): number {
  return fs.statSync(path.join(testProject().outdir, file)).ino;
}

it('a file of projen\'s own is replaced whole: who has it open keeps reading the old one', () => {
  testProject().synth(withText('old text'));
  const open = fs.openSync(path.join(testProject().outdir, 'notes.txt'), 'r');
  testProject().synth(withText('new'));
  expect(fs.readFileSync(open, 'utf8')).toBe('old text');
  fs.closeSync(open);
  expect(testProject().read('notes.txt')).toBe('new');
});

it('package.json is replaced whole as well, and only when it changes', () => {
  testProject().synth(() => undefined, { kind: 'node' });
  const first = inode('package.json');
  testProject().synth(() => undefined, { kind: 'node' });
  expect(inode('package.json')).toBe(first);
  testProject().synth((_, project) => void project.addTask('new'), { kind: 'node' });
  expect(inode('package.json')).not.toBe(first);
  expect(JSON.parse(testProject().read('package.json'))).toMatchObject({ scripts: { new: 'projen new' } });
});

it.each(['bare', 'node', 'gitops'] as const)('no temporary name is left in the tree or in projen\'s list of files (%s project)', (kind) => {
  testProject().synth(withText('text'), { kind });
  testProject().synth(withText('other text'), { kind });
  expect(testProject().list().filter((file) => file.endsWith('.tmp'))).toEqual([]);
  const { files } = JSON.parse(testProject().read('.projen/files.json')) as { files: readonly string[] };
  expect(files).toEqual(expect.arrayContaining(['.projen/files.json', '.projen/tasks.json', 'notes.txt']));
  expect(files.filter((file) => file.includes('tmp'))).toEqual([]);
});

it('projen still removes what is no longer declared', () => {
  testProject().synth((_, project) => void new TextFile(project, 'notes.txt', { lines: [project.name] }));
  expect(testProject().has('notes.txt')).toBe(true);
  testProject().synth((_, project) => void new TextFile(project, 'other.txt', { lines: [project.name], marker: true }));
  expect(testProject().list().filter((file) => file.endsWith('.txt'))).toEqual(['other.txt']);
});

it('the modes that projen gives its files stay', () => {
  testProject().synth(withText('text'));
  expect(testProject().mode('notes.txt')).toBe('444');
});
