import { installMarks, mark, takeReached } from './marks';
import { mutantsOf } from './mutants';

test('a marked source tells which of its mutants it comes to, each time anew', () => {
  const source = 'a.some((one) => one > 1) ? !b : b';
  const mutants = mutantsOf(source);
  const marked = mark(source, mutants.map((mutant, number) => [number, mutant]));
  installMarks();
  const run = new Function('a', 'b', `return ${marked}`);
  const named = (): string[] => takeReached().map((number) => `${mutants[number].was} → ${mutants[number].becomes}`).sort();
  run([], true);
  expect(named()).toEqual(['a.some((one) => one > 1) → false', 'a.some((one) => one > 1) → true', 'some → every']);
  expect(run([2], true)).toBe(false);
  expect(named()).toEqual(['!b → b', '1 → 2', '> → >=', 'a.some((one) => one > 1) → false', 'a.some((one) => one > 1) → true', 'some → every']);
  expect(named()).toEqual([]);
});

test('only what was chosen is marked', () => {
  expect(mark('a && b', [])).toBe('a && b');
  expect(mark('a && b', [[7, mutantsOf('a && b')[0]]])).toBe('(__reached(7),a && b)');
});
