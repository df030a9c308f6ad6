import type { Shape } from '../../../src/generator/options/shape';
import { anything, callback, fields, flag, given, listOf, mapOf, oneOf, optional, optionsOf, removable, text } from '../../../src/generator/options/shape';
import { Place } from '../../../src/generator/problems/place';
import { ProblemList } from '../../../src/generator/problems/problem-list';

/** What comes back of a value, and what is said about the rest. */
function read(shape: Shape, value: unknown): { readonly read: unknown; readonly said: readonly string[] } {
  const problems = new ProblemList();
  const fitting = shape(value, new Place(problems, 'a'));
  return { read: fitting, said: problems.problems.map(({ path, message, hint }) => `${path}: ${message}: ${hint}`) };
}

const fits = (value: unknown) => ({ read: value, said: [] });
const misfits = (...said: readonly string[]) => ({ read: undefined, said });

it.each<[string, Shape, unknown, string, unknown]>([
  ['a text', text, 'b', 'a string', 3],
  ['a truth value', flag, false, 'true or false', 'no'],
  ['a function', callback, Math.max, 'a function', 3],
  ['one of some words', oneOf('b', 'c'), 'c', 'one of b, c', 'd'],
  ['a list', listOf(text), [], 'a list', 'b'],
  ['a map', mapOf(text), {}, 'an object', ['b']],
  ['an object', fields({}), {}, 'an object', 3],
  ['options', optionsOf({}), {}, 'an object', null],
  ['what is there', given, null, 'a value, or leave the key out', undefined],
])('%s comes back, and anything else is reported and left out', (_, shape, good, wanted, bad) => {
  expect(read(shape, good)).toEqual(fits(good));
  expect(read(shape, bad)).toEqual(misfits(`a: ${bad === undefined ? 'undefined' : JSON.stringify(bad)}: give ${wanted}`));
});

it('anything fits what a later check judges', () => {
  for (const value of [undefined, null, NaN, {}]) expect(read(anything, value)).toEqual(fits(value));
});

it('what is optional may be absent, and what is removable may be null', () => {
  expect(read(optional(text), undefined)).toEqual(fits(undefined));
  expect(read(optional(text), null)).toEqual(misfits('a: null: give a string'));
  expect(read(removable(text), undefined)).toEqual(fits(undefined));
  expect(read(removable(text), null)).toEqual(fits(null));
  expect(read(removable(text), 3)).toEqual(misfits('a: 3: give a string'));
});

it('an entry of a list that does not fit leaves a hole, so that the others keep their positions', () => {
  const { read: list, said } = read(listOf(text), ['b', 3, 'c', undefined]);
  expect(said).toEqual(['a[1]: 3: give a string', 'a[3]: undefined: give a string']);
  expect(Object.entries(list as object)).toEqual([['0', 'b'], ['2', 'c']]);
});

it('an entry of a map that does not fit is left out, and the others stay', () => {
  expect(read(mapOf(text), { b: 'b', c: 3 })).toEqual({ read: { b: 'b' }, said: ['a.c: 3: give a string'] });
});

it('an object with a field that does not fit is left out whole; fields that are not looked at come back', () => {
  const shape = fields({ b: text, c: optional(flag) });
  expect(read(shape, { b: 'b', more: 1 })).toEqual(fits({ b: 'b', more: 1 }));
  expect(read(shape, { c: 3, more: 1 })).toEqual(misfits('a.b: undefined: give a string', 'a.c: 3: give true or false'));
});

describe('options', () => {
  const shape = optionsOf<{ readonly name: string; readonly count?: number }>({ name: text, count: anything }, ['name']);

  it('that there are not are reported, with the one that was meant, and left out; undefined is none', () => {
    expect(read(shape, { name: 'b', coun: 1, zzz: 2, yyy: undefined })).toEqual({
      read: { name: 'b' }, said: ['a.coun: there is no option "coun": did you mean "count"?', 'a.zzz: there is no option "zzz": leave it out, or use one of name, count'],
    });
  });

  it('without a required one nothing comes back, and it is reported once', () => {
    expect(read(shape, { count: 1 })).toEqual(misfits('a.name: undefined: give a string'));
    expect(read(shape, { name: 3 })).toEqual(misfits('a.name: 3: give a string'));
    expect(read(shape, { name: undefined })).toEqual(misfits('a.name: undefined: give a string'));
  });
});
