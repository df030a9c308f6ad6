import * as fc from 'fast-check';
import { formatPath, parsePath } from '../../src/common/path';

test('a path is written as people write it', () => {
  expect(formatPath(['spec', 'ports', 0, 'name'])).toBe('spec.ports[0].name');
});

test('a key that is no plain word is quoted', () => {
  expect(formatPath(['metadata', 'annotations', 'example.com/key'])).toBe('metadata.annotations["example.com/key"]');
});

test('the whole document has the empty path', () => {
  expect(formatPath([])).toBe('');
});

test('what was written is read back', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.nat())), (path) => {
    expect(parsePath(formatPath(path))).toEqual(path);
  }));
});
