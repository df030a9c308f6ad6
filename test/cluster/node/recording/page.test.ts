import { withRecorded } from './page';

const PAGE = '# A\n<!-- recorded: one -->\nold\n<!-- recorded -->\nbetween\n<!-- recorded: two -->\n<!-- recorded -->\nend\n';

test('what stands between marks is replaced, and nothing else', () => {
  expect(withRecorded(PAGE, { one: 'new $1\n', two: 'more\n' }))
    .toBe('# A\n<!-- recorded: one -->\nnew $1\n<!-- recorded -->\nbetween\n<!-- recorded: two -->\nmore\n<!-- recorded -->\nend\n');
});

test('a mark for which nothing was recorded, and a recording without a mark, are faults', () => {
  expect(() => withRecorded(PAGE, { one: '' })).toThrow('nothing was recorded for the mark "two"');
  expect(() => withRecorded(PAGE, { one: '', two: '', three: '', four: '' })).toThrow('the page has no mark for three, four');
});
