import { classifyArguments } from '../../../../src/checker/validate/input/arguments';
import { writeTree } from '../../read/render/temporary-tree';

test('a file, overlay or standard input that is named twice is read once, however it is written', () => {
  const cwd = writeTree({ 'a.yaml': '', 'b.yaml': '' });
  expect(classifyArguments(['a.yaml', './a.yaml', 'b.yaml', 'cloud', '-', '-', 'cloud'], cwd)).toEqual({ targets: ['cloud'], files: ['./a.yaml', 'b.yaml'], stdin: true });
});

test('without arguments it is every overlay', () => {
  expect(classifyArguments([], writeTree({}))).toEqual({ targets: undefined, files: [], stdin: false });
});
