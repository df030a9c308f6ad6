import { matchesInTime } from '../../../src/kubernetes/cel/match-in-time';

test.each([
  [/^a+$/u, 'a'.repeat(5000), true],
  [/^([a-z]+\.)*[a-z]+$/u, 'www.department.example.com', true],
  [/^([a-z]+\.)*[a-z]+$/u, 'www.department.example.', false],
])('%p matches long texts as it does short ones', (regex, text, expected) => {
  expect(matchesInTime(regex, text)).toBe(expected);
});

test('an expression that would take years is given up', () => {
  expect(matchesInTime(/^(a+)+$/u, `${'a'.repeat(60)}!`)).toBeUndefined();
});
