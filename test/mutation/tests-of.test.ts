import { testsOf } from './tests-of';

const IMPORTERS = new Map([
  ['src/a/b.ts', ['src/a/c.ts', 'test/a/other.test.ts', 'test/a/b.test.ts', 'test/a/b.integration.test.ts']],
  ['src/a/c.ts', ['src/a/b.ts', 'test/a/c.test.ts', 'test/structure/all.test.ts']],
]);

test('a mutant is shown to the test that mirrors its file first, then to those that are nearest', () => {
  expect(testsOf('src/a/b.ts', IMPORTERS)).toEqual(['test/a/b.test.ts', 'test/a/other.test.ts', 'test/a/c.test.ts']);
});

test('what no test reaches is shown to none', () => {
  expect(testsOf('src/a/lonely.ts', IMPORTERS)).toEqual([]);
});

test('no more than six tests are run for a mutant', () => {
  const tests = Array.from({ length: 9 }, (_, index) => `test/a/${index}.test.ts`);
  expect(testsOf('src/a/b.ts', new Map([['src/a/b.ts', tests]]))).toEqual(tests.slice(0, 6));
});
