import { dependentsOf, testsOf } from './tests-of';

const IMPORTERS = new Map([
  ['src/a/b.ts', ['src/a/c.ts', 'test/x/far.test.ts', 'test/a/other.test.ts', 'test/a/b.test.ts', 'test/a/b.integration.test.ts', 'test/a/c.integration.test.ts']],
  ['src/a/c.ts', ['src/a/b.ts', 'test/a/c.test.ts', 'test/structure/all.test.ts']],
]);

test('a mutant is shown to the tests that mirror its file first, then to those of the nearest folders, of those over the fewest imports', () => {
  expect(testsOf('src/a/b.ts', IMPORTERS)).toEqual(['test/a/b.test.ts', 'test/a/b.integration.test.ts', 'test/a/other.test.ts', 'test/a/c.test.ts', 'test/x/far.test.ts']);
});

test('tests in the folders above come before those beside these', () => {
  const tests = ['test/a/other/far.test.ts', 'test/a/examples.test.ts', 'test/a/b/c/near.test.ts'];
  expect(testsOf('src/a/b/c/d.ts', new Map([['src/a/b/c/d.ts', tests]]))).toEqual(tests.toReversed());
});

test('what no test reaches is shown to none', () => {
  expect(testsOf('src/a/lonely.ts', IMPORTERS)).toEqual([]);
});

test('no more than 48 tests are run for a mutant', () => {
  const tests = Array.from({ length: 49 }, (_, index) => `test/a/${index}.test.ts`);
  expect(testsOf('src/a/b.ts', new Map([['src/a/b.ts', tests]]))).toEqual(tests.slice(0, 48));
});

test('what depends on a file is found over any number of imports, also where these go round', () => {
  expect(dependentsOf('src/a/c.ts', IMPORTERS)).toEqual(expect.arrayContaining(['src/a/b.ts', 'test/a/c.test.ts', 'test/a/other.test.ts']));
  expect(dependentsOf('src/a/c.ts', IMPORTERS)).not.toContain('src/a/c.ts');
});
