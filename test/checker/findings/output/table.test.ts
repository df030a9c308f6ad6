import { formatTable } from '../../../../src/checker/findings/output/table';

const HEADER = ['overlay', 'objects', 'path'];
const ROWS = [['production', '4', 'overlays/production'], ['lab', '12', 'overlays/lab']];
const RIGHT = new Set([1]);

test('columns are as wide as what they hold, numbers stand at the right', () => {
  expect(formatTable(HEADER, ROWS, RIGHT)).toBe(`overlay     objects  path
production        4  overlays/production
lab              12  overlays/lab
`);
});

test('a table that just fits stays as it is', () => {
  expect(formatTable(HEADER, ROWS, RIGHT, { columns: 40 })).toBe(formatTable(HEADER, ROWS, RIGHT));
});

test('of what does not fit, the widest columns are cut in the middle', () => {
  expect(formatTable(HEADER, ROWS, RIGHT, { columns: 31 })).toBe(`overlay     objects  path
production        4  over…ction
lab              12  over…s/lab
`);
});

const RULES = [['host-path', 'No Pod mounts a directory of its node, nor a file.'], ['image-tag-mutable', 'An image has a tag.']];

test('sentences are wrapped beside their row where there is room', () => {
  expect(formatTable(['rule', 'what it says'], RULES, new Set(), { columns: 55, prose: true })).toBe(`rule               what it says
host-path          No Pod mounts a directory of its
                   node, nor a file.
image-tag-mutable  An image has a tag.
`);
});

test('and below it where there is not', () => {
  expect(formatTable(['rule', 'what it says'], RULES, new Set(), { columns: 40, prose: true })).toBe(`rule
    what it says
host-path
    No Pod mounts a directory of its
    node, nor a file.
image-tag-mutable
    An image has a tag.
`);
});

test('a table without rows is its header', () => {
  expect(formatTable(HEADER, [], RIGHT, { columns: 80 })).toBe('overlay  objects  path\n');
});
