import { classifyArguments } from '../../../../src/checker/validate/input/arguments';
import { openRepository } from '../../../../src/checker/validate/input/repository';
import { writeTree } from '../../read/render/temporary-tree';

test('a file, overlay or standard input that is named twice is read once, however it is written', () => {
  const cwd = writeTree({ 'a.yaml': '', 'b.yaml': '' });
  expect(classifyArguments(['a.yaml', './a.yaml', 'b.yaml', 'cloud', '-', '-', 'cloud'], cwd, openRepository([], cwd))).toEqual({ targets: ['cloud'], files: ['./a.yaml', 'b.yaml'], stdin: true });
});

test('without arguments it is every overlay', () => {
  const cwd = writeTree({});
  expect(classifyArguments([], cwd, openRepository([], cwd))).toEqual({ targets: undefined, files: [], stdin: false });
});

test('a pattern that no shell has expanded means the files of the repository that it fits', () => {
  const cwd = writeTree({ 'apps/a.yaml': '', 'apps/deep/b.yaml': '', 'apps/c.txt': '' });
  const files = (...names: string[]): readonly string[] => classifyArguments(names, cwd, openRepository(names, cwd)).files;
  expect(files('apps/*.yaml')).toEqual(['apps/a.yaml']);
  expect(files('apps/**/?.yaml')).toEqual(['apps/a.yaml', 'apps/deep/b.yaml']);
});
