import { made } from '../../../src/generator/problems/declared-at';
import { Place } from '../../../src/generator/problems/place';
import { ProblemList } from '../../../src/generator/problems/problem-list';

it('a place names fields and entries of lists, from the root on, and keeps the line of the declaration', () => {
  const problems = new ProblemList();
  const root = new Place(problems, '', { location: () => '.projenrc.ts:3' });
  root.at('namespace').add('a', 'b', 'c');
  root.at('apps').at('web').at('args').item(2).add('a', 'b', 'c');
  root.at('apps').item(0).at('name').name('A', 'it is no name', 'c');
  expect(problems.problems.map(({ path, source }) => `${path} ${source}`)).toEqual(['namespace .projenrc.ts:3', 'apps.web.args[2] .projenrc.ts:3', 'apps[0].name .projenrc.ts:3']);
});

it('an entry that was made on a line of its own has that line', () => {
  const problems = new ProblemList();
  const list = new Place(problems, 'overlays.dev', { location: () => '.projenrc.ts:3' }).at('patches');
  list.item(0, made({}, { location: () => '.projenrc.ts:5' })).at('target').add('a', 'b', 'c');
  list.item(1, {}).add('a', 'b', 'c');
  expect(problems.problems.map(({ path, source }) => `${path} ${source}`)).toEqual(['overlays.dev.patches[0].target .projenrc.ts:5', 'overlays.dev.patches[1] .projenrc.ts:3']);
});
