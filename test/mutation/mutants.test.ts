import { mutantsOf, mutate } from './mutants';

/** The mutants of a source, as the texts that they put in the place of others. */
function changes(source: string): string[] {
  return mutantsOf(source).map(({ was, becomes }) => `${was} → ${becomes}`);
}

test.each([
  ['a comparison', 'a < b;', ['< → <=']],
  ['an equality', 'a === b;', ['=== → !==']],
  ['what holds together', 'a && b || c;', ['|| → &&', '&& → ||']],
  ['a default', 'a ?? b;', ['?? → &&']],
  ['a negation', '!a;', ['!a → a']],
  ['a condition, either way', 'if (a) b;', ['a → true', 'a → false']],
  ['a choice, either way', 'a ? b : c;', ['a → true', 'a → false']],
  ['a quantifier', 'a.some(b);', ['some → every']],
  ['a selection, which is left out', 'a.filter(b).sort();', ['a.filter(b).sort() → a.filter(b)', 'a.filter(b) → a']],
  ['a truth', 'f(true);', ['true → false']],
  ['a number', 'f(1);', ['1 → 2']],
  ['a text', "f('x');", ["'x' → ''"]],
  ['a text with values', 'f(`${a} is`);', ["`${a} is` → ''"]],
  ['a list', 'f([a]);', ['[a] → []']],
])('%s is changed', (_what, source, expected) => {
  expect(changes(source)).toEqual(expected);
});

test.each([
  ['names of modules', "import { a } from 'a';\nexport { b } from 'b';"],
  ['types', "type A = 'a' | [1];\ninterface B { c: true }\nlet d: 'x';"],
  ['names of fields', "({ 'a-b': c, 1: d });"],
  ['empty texts and lists', "f('', []);"],
  ['what a page says about a rule', "({ title: 'a', why: `b ${c}`, remedy: 'd', examples: { fails: [1] } });"],
])('%s are left alone', (_what, source) => {
  expect(changes(source)).toEqual([]);
});

test('a mutant knows its line, and a source is changed at one place', () => {
  const source = 'f(a);\ng(a, 1);\n';
  const [mutant] = mutantsOf(source);
  expect(mutant.line).toBe(2);
  expect(mutate(source, mutant)).toBe('f(a);\ng(a, 2);\n');
});
