import fc from 'fast-check';
import { CALL_LIMIT } from '../../../../src/kubernetes/cel/budget/limits';
import type { CelOutcome } from '../../../../src/kubernetes/cel/compile';
import { CelCompileError, compileCel } from '../../../../src/kubernetes/cel/compile';
import { runs } from '../../../helpers/runs';

function evaluate(rule: string, self: unknown, budget?: number): CelOutcome {
  return compileCel(rule, ['self']).evaluate({ self }, budget);
}

const LIST = Array.from({ length: 2000 }, (_, index) => `v${index}`);
const OVER = { kind: 'failed', by: 'budget', message: 'it costs more than 1000000 units, after which an API server stops it too' };

/** A variable for each of many doublings of the one before. */
function doubled(start: string, operation: (name: string) => string, times: number, last: string): string {
  return Array.from({ length: times }).reduceRight<string>((inner, _, index) => (
    `cel.bind(v${index + 1}, ${operation(`v${index}`)}, ${inner})`
  ), last).replace(/^/, `cel.bind(v0, ${start}, `).replace(/$/, ')');
}

test.each<readonly [what: string, rule: string, self: unknown]>([
  ['three loops inside each other', 'self.all(x, self.all(y, self.all(z, x + y + z != "q")))', LIST],
  ['loops whose every round fails', 'self.all(x, self.all(y, self.all(z, z.nothing)))', LIST.map((v) => ({ v }))],
  ['loops over entries', 'self.all(i, x, self.all(j, y, !self.exists(k, z, x + y + z == "q")))', LIST],
  ['loops over keys', 'self.all(x, self.exists(y, true) && self.all(z, true))', Object.fromEntries(LIST.map((key) => [key, 1]))],
  ['a step of many parts that cost nothing', `self.all(x, self.all(y, ${'(false ? false : true) && '.repeat(100)}true))`, LIST],
  ['a list of lists of lists', 'self.map(x, self.map(y, self.map(z, x + y + z))).size() > 0', LIST],
  ['a text taken apart over and over', 'self.split("").map(x, self.split("")).size() > 0', 'x'.repeat(20_000)],
  ['a text that doubles', doubled('self', (name) => `${name} + ${name}`, 40, 'v40 == ""'), 'x'.repeat(100)],
  ['a list that doubles', doubled('self', (name) => `${name} + ${name}`, 40, 'v40.size() > 0'), [1n]],
  ['lists that share what they hold, compared', doubled('self', (name) => `[${name}, ${name}]`, 40, doubled('self', (name) => `[${name}, ${name}]`, 40, 'v40 == v39').replace('v40 == v39', '[v40] == [[v39, v38]]')), [1n]],
  ['lists that share what they hold, written', doubled('self', (name) => `[${name}, ${name}]`, 40, '"%s".format([v40]) == ""'), [1n]],
  ['a replacement that grows', 'self.replace("", self).replace("", self) == ""', 'x'.repeat(3000)],
  ['texts joined', 'self.map(x, self.join("--------------------------------")).size() > 0', LIST],
  ['a size that is asked over and over', 'self.split("").all(x, self.size() > 0 && self.size() > 0 && self.size() > 0)', 'é'.repeat(50_000)],
  ['a list ordered over and over', 'self.map(x, self.distinct()).size() > 0', LIST],
  ['a pattern tried over and over', 'self.all(x, !self.exists(y, y.matches("^(v|w)+(0|1|2|3)+[0-9]*$") && x == y && false))', LIST],
])('%s: stopped by its budget', (_what, rule, self) => {
  expect(evaluate(rule, self)).toMatchObject(OVER);
});

test.each<readonly [rule: string, self: unknown, units: number]>([
  ['self.a.b == 1', { a: { b: 1n } }, 4],
  ['has(self.a) && self.a', { a: true }, 3],
  ['self.all(x, x)', [true, true], 9],
  ['[1, 2].map(x, x).size()', [], 29],
  ['self.filter(x, x > 1).size()', [1n, 2n, 3n], 35],
  ['self.exists(x, x > 2)', [1n, 2n, 3n], 19],
  ['self.transformList(i, x, i > 0, x + 1).size()', [1n, 2n, 3n], 39.06],
  ['self.transformMap(i, x, x).size()', [1n, 2n], 12.12],
  ['[self].size()', 1n, 12],
  ['self.matches("^[a-z]{1,10}$")', 'abcdefghi', 5],
])('%s costs about what it costs a server: %j, %d units', (rule, self, units) => {
  expect(evaluate(rule, self).units).toBeCloseTo(units, 1);
});

test('an evaluation may have less than a whole budget, never more', () => {
  expect(evaluate('self.all(x, x > 0)', [1n, 2n, 3n], 10)).toMatchObject({ kind: 'failed', by: 'budget' });
  expect(evaluate('self.all(x, x > 0)', [1n, 2n, 3n], 100)).toMatchObject({ kind: 'value', value: true });
  expect(evaluate('self.all(x, self.all(y, self.all(z, z != "")))', LIST, Infinity)).toMatchObject(OVER);
});

test('a program that was stopped once answers again', () => {
  const program = compileCel('self.all(x, self.all(y, self.all(z, z != "")))', ['self']);
  expect(program.evaluate({ self: LIST })).toMatchObject(OVER);
  expect(program.evaluate({ self: ['a'] })).toMatchObject({ kind: 'value', value: true });
});

test.each([
  ['20,000 signs', `${'!'.repeat(20_000)}true`, 'more than 500 operators stand inside each other'],
  ['signs with comments between them', `${'! //\n'.repeat(19_000)}true`, 'more than 500 operators stand inside each other'],
  ['a long chain', `${'x||'.repeat(20_000)}x`, 'more than 500 operators stand inside each other'],
  ['brackets', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`, 'more than 500 operators stand inside each other'],
  ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'more than 500 operators stand inside each other'],
  ['20,000 alternatives', 'false||'.repeat(20_000), 'it has more than the 100000 characters that an API server reads'],
])('%s are too much to read', (_what, rule, message) => {
  expect(() => compileCel(rule, ['x'])).toThrow(new CelCompileError(message, 1, 1));
});

test('what is not too deep is read: a chain of some hundred alternatives, a list of many items', () => {
  expect(evaluate(`${'false || '.repeat(400)}true`, 1n)).toMatchObject({ kind: 'value', value: true });
  expect(evaluate(`self in [${Array.from({ length: 3000 }, (_, index) => index).join(', ')}]`, 2999n)).toMatchObject({ kind: 'value', value: true });
});

test('an error tells the beginning of a long text only', () => {
  const outcome = evaluate('ip(self) == ip(self)', 'x'.repeat(100_000));
  expect(outcome.kind === 'failed' && outcome.message.length).toBe(501);
});

const leaf = fc.constantFrom('self.l', 'self.s', 'self.m', 'self.n', '[1, 2, 3]', '"abc"', '{"a": [1]}', 'x', '"a,b,c".split(",")');
const rule = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    leaf,
    fc.tuple(tie('all'), fc.constantFrom('all', 'exists', 'exists_one', 'map', 'filter'), tie('all')).map(([range, macro, body]) => `${range}.${macro}(x, ${body})`),
    fc.tuple(tie('all'), fc.constantFrom('all', 'exists', 'transformList', 'transformMap'), tie('all')).map(([range, macro, body]) => `${range}.${macro}(i, x, ${body})`),
    fc.tuple(tie('all'), fc.constantFrom('+', '==', '!=', 'in', '<', '||', '&&'), tie('all')).map(([left, operator, right]) => `(dyn(${left}) ${operator} dyn(${right}))`),
    fc.tuple(tie('all'), fc.constantFrom('split("")', 'join(",")', 'reverse()', 'distinct()', 'sort()', 'flatten()', 'size()', 'replace("", "xx")', 'upperAscii()', 'matches("(a|b)*c")', 'findAll("a*")', 'sum()', 'max()')).map(([value, call]) => `${value}.${call}`),
    fc.tuple(tie('all'), tie('all')).map(([value, other]) => `"%s%s".format([${value}, ${other}])`),
    fc.tuple(tie('all'), tie('all')).map(([value, body]) => `cel.bind(x, ${value}, ${body})`),
    fc.tuple(tie('all'), tie('all')).map((values) => `[${values.join(', ')}]`),
  ),
})).all;

test('whatever an expression does to whatever value, it ends within its budget', () => {
  const value = fc.record({
    l: fc.array(fc.string(), { minLength: 100, maxLength: 400 }),
    s: fc.string({ minLength: 100, maxLength: 2000 }),
    n: fc.bigInt(-9n, 9n),
    m: fc.dictionary(fc.string(), fc.array(fc.string()), { maxKeys: 50 }),
  });
  fc.assert(fc.property(rule, value, (text, self) => {
    let outcome: CelOutcome;
    try {
      outcome = compileCel(`cel.bind(x, self.l, ${text})`, ['self']).evaluate({ self });
    } catch (error) {
      expect(error).toBeInstanceOf(CelCompileError);
      return;
    }
    // The last thing that is counted may be a large one, but it is not done.
    if (outcome.kind === 'value') expect(outcome.units).toBeLessThanOrEqual(CALL_LIMIT);
  }), { numRuns: runs(300) });
});
