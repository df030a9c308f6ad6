import { oneAtATime } from '../../../src/generator/options/alternatives';
import { mergeOptions } from '../../../src/generator/options/merge';
import { anything, optionsOf } from '../../../src/generator/options/shape';
import { Place } from '../../../src/generator/problems/place';
import { ProblemList } from '../../../src/generator/problems/problem-list';

const shape = oneAtATime(['least', 'most'], optionsOf({ least: anything, most: anything, note: anything }));

function read(options: object): object {
  return shape(options, new Place(new ProblemList(), '')) as object;
}

function merged(...changes: readonly object[]): object {
  return { ...JSON.parse(JSON.stringify(changes.map(read).reduce((before, change) => mergeOptions(before, change)))) };
}

it('a field that an override sets takes the place of those that it excludes, and keeps the others', () => {
  expect(merged({ least: 1, note: 'a' }, { most: 2 })).toEqual({ most: 2, note: 'a' });
  expect(merged({ least: 1 }, { least: 2 })).toEqual({ least: 2 });
  expect(merged({ least: 1 }, { note: 'b' })).toEqual({ least: 1, note: 'b' });
});

it('the field of the same name still merges', () => {
  expect(merged({ least: { a: 1 } }, { least: { b: 2 } })).toEqual({ least: { a: 1, b: 2 } });
});

it('what is merged out of overrides replaces like one of them', () => {
  expect(mergeOptions({ least: 1 }, mergeOptions(read({ most: 2 }), read({ note: 'a' })))).toMatchObject({ most: 2, note: 'a' });
  expect(mergeOptions({ least: 1 }, mergeOptions(read({ most: 2 }), read({ note: 'a' })))).not.toHaveProperty('least');
});

it('names that mean nothing of the kind elsewhere stay', () => {
  expect(mergeOptions({ env: { least: 'a' } }, { env: { most: 'b' } })).toEqual({ env: { least: 'a', most: 'b' } });
});
