import type { DeclaredAt } from '../../../src/generator/problems/declared-at';
import { ProblemList } from '../../../src/generator/problems/problem-list';

const problem = { code: 'image-invalid', path: 'apps.web.image', message: 'image ""', hint: 'give one' };
const line = (number: number): DeclaredAt => ({ location: () => `.projenrc.ts:${number}` });

it('problems keep the order in which they were found, each with the line of its declaration', () => {
  const list = new ProblemList();
  list.add({ ...problem, code: 'b' }, line(2));
  list.add({ ...problem, code: 'a' });
  expect(list.problems).toEqual([{ ...problem, code: 'b', source: '.projenrc.ts:2' }, { ...problem, code: 'a' }]);
});

it('the line that a problem brings along is kept', () => {
  const list = new ProblemList();
  list.add({ ...problem, source: '.projenrc.ts:1' }, line(2));
  expect(list.problems).toEqual([{ ...problem, source: '.projenrc.ts:1' }]);
});

it('the same problem is recorded once, but one of another declaration of that name again', () => {
  const list = new ProblemList();
  for (const number of [1, 1, 2]) list.add(problem, line(number));
  list.add({ ...problem, message: 'image ":"' }, line(1));
  expect(list.problems.map(({ message, source }) => `${message} ${source}`)).toEqual(['image "" .projenrc.ts:1', 'image "" .projenrc.ts:2', 'image ":" .projenrc.ts:1']);
});

it('what is said of duplicates names the first one; the later ones are the problem', () => {
  const list = new ProblemList();
  list.duplicates('name-duplicate', ['a', 'b', 'a', 'a'].map((key, index) => ({ key, path: `at[${index}]`, label: `name "${key}"` })), 'rename one');
  expect(list.problems).toEqual(['at[2]', 'at[3]'].map((path) => ({ code: 'name-duplicate', path, message: 'name "a" is already used by at[0]', hint: 'rename one' })));
});

it('of a duplicate both places are known', () => {
  const list = new ProblemList();
  list.duplicates('name-duplicate', [3, 8].map((number) => ({ key: 'web', path: 'apps.web', label: 'name "web"', declaredAt: line(number) })), 'rename one');
  expect(list.problems).toMatchObject([{ source: '.projenrc.ts:8', earlier: '.projenrc.ts:3' }]);
});

it('what has one cause is recorded once for each place, whatever its message', () => {
  const list = new ProblemList();
  for (const [path, cause] of [['a', 'x'], ['a', 'x'], ['a', 'y'], ['b', 'x']]) list.add({ ...problem, path, cause, message: `${list.problems.length}` });
  expect(list.problems.map(({ path, cause, message }) => `${path} ${cause} ${message}`)).toEqual(['a x 0', 'a y 1', 'b x 2']);
});

it('a name without fault is no problem, and one with a fault is shown as it was given', () => {
  const list = new ProblemList();
  list.name('a', 'b', undefined, 'c');
  list.name('a', 3, 'it is no text', 'c');
  expect(list.problems).toEqual([{ code: 'name-invalid', path: 'a', message: '3: it is no text', hint: 'c' }]);
});
