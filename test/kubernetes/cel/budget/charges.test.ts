import { CALL_CHARGES, OPERATOR_CHARGES } from '../../../../src/kubernetes/cel/budget/charges';
import { weightOf } from '../../../../src/kubernetes/cel/budget/weight';
import { celEnvironment } from '../../../../src/kubernetes/cel/environment';

/** Calls whose arguments are code: what they cost is counted round by round. */
const MACROS = ['has', 'all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'bind', 'transformList', 'transformMap'];

test('each function of the library has its charge, so that none can be called for nothing', () => {
  const { functions } = celEnvironment([]).getDefinitions();
  const names = [...new Set(functions.map(({ name }) => name))];
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !MACROS.includes(name) && !CALL_CHARGES.has(name))).toEqual([]);
});

const LONG = 'x'.repeat(10_000);
const LIST = Array.from({ length: 1000 }, () => 'x'.repeat(10));

test.each<readonly [name: string, args: readonly unknown[], least: number]>([
  ['size', [LONG], 100],
  ['size', [Object.fromEntries(LIST.map((_, index) => [`k${index}`, 1]))], 10],
  ['split', [LONG, ''], 10_000],
  ['split', [LONG, 'x'], 10_000],
  ['replace', [LONG, '', LONG], 10_000_000],
  ['replace', [LONG, 'x', 'yy'], 2000],
  ['join', [LIST, LONG], 1_000_000],
  ['kubernetesMatches', [LONG, 'a.*b'], 1000],
  ['kubernetesMatches', [LONG, '(a{100}){10}'], 100_000],
  ['contains', [LONG, LONG], 1_000_000],
  ['contains', [{}, LIST, LIST], 1_000_000],
  ['equivalent', [{}, LIST, LIST], 2_000_000],
  ['distinct', [LIST], 1_000_000],
  ['sort', [LIST], 1_000_000],
  ['flatten', [[LIST, LIST]], 500],
  ['format', ['%s', [LIST]], 2000],
  ['max', [LIST], 1000],
  ['slice', [LIST, 0n, 1n], 1000],
  ['quantity', ['9'.repeat(10_000)], 1_000_000],
  ['duration', ['9'.repeat(1000)], 1_000_000],
])('%s pays for what it has to go through or to make', (name, args, least) => {
  expect(CALL_CHARGES.get(name)?.(args)).toBeGreaterThanOrEqual(least);
});

test.each<readonly [operator: string, args: readonly unknown[], units: number]>([
  ['==', [1n, 2n], 1],
  ['==', [LONG, 'x'.repeat(50)], 5],
  ['==', [LIST, LIST], 200.1],
  ['in', ['a', LIST], 1000],
  ['in', ['a', { a: 1 }], 1],
  ['+', [LONG, LONG], 2000],
  ['+', [LIST, LIST], 501],
  ['+', [1n, 2n], 1],
  ['<', [LONG, LONG], 1000],
])('%s pays for its operands', (operator, args, units) => {
  expect(OPERATOR_CHARGES.get(operator)?.(args)).toBeCloseTo(units);
});

test('what occurs twice weighs twice, and what weighs too much is not counted to its end', () => {
  const pair = (value: unknown): unknown => [value, value];
  expect(weightOf(pair('x'.repeat(10)))).toBe(5);
  expect(weightOf(Array.from({ length: 60 }).reduce(pair, 1))).toBe(Infinity);
});
