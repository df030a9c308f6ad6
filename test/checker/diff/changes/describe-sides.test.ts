import { describeSides, describeWhole } from '../../../../src/checker/diff/changes/describe-sides';

const long = (middle: string, end = ''): string => `${'a'.repeat(200)}${middle}${'z'.repeat(200)}${end}`;

test('what is short is shown whole, and absence has a word', () => {
  expect(describeSides({ path: 'p', before: 'x:1', after: 'x:2' })).toEqual(['x:1', 'x:2']);
  expect(describeSides({ path: 'p', before: undefined, after: { a: 'b c' } })).toEqual(['(absent)', '{"a":"b c"}']);
});

test('a long text is cut around what differs', () => {
  expect(describeSides({ path: 'p', before: long('OLD'), after: long('NEW!') })).toEqual(['…aaaaaaaaaaaaaaaaOLDzzzzzzzzzzzzzzzz…', '…aaaaaaaaaaaaaaaaNEW!zzzzzzzzzzzzzzzz…']);
  expect(describeSides({ path: 'p', before: long('m', 'OLD'), after: long('m', 'N') })).toEqual(['…zzzzzzzzzzzzzzzzOLD', '…zzzzzzzzzzzzzzzzN']);
  expect(describeSides({ path: 'p', before: `OLD${long('')}`, after: `N${long('')}` })).toEqual(['OLDaaaaaaaaaaaaaaaa…', 'Naaaaaaaaaaaaaaaa…']);
});

test('a difference that is long itself loses its middle', () => {
  const [before, after] = describeSides({ path: 'p', before: 'b'.repeat(500), after: 'c'.repeat(500) });

  expect([before.length, after.length]).toEqual([77, 77]);
  expect(before).toBe(`${'b'.repeat(38)}…${'b'.repeat(38)}`);
});

test('the reason of a risk is not cut', () => {
  expect(describeWhole({ path: 'p', before: long('OLD'), after: 'x' })).toEqual([long('OLD'), 'x']);
});

test('another order names what stands where', () => {
  expect(describeSides({ path: 'p', before: ['a', 'b'], after: ['b', 'a'], reordered: true })).toEqual(['order a, b', 'b, a']);
});
