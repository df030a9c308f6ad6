import { markdownText } from '../../src/cli/markdown-text';

const shown = (markdown: string, width = 30): string => markdownText(markdown, { width, colour: false });

test('lines of a paragraph flow together and break between words', () => {
  expect(shown('One two three\nfour five six seven eight nine.')).toBe('One two three four five six\nseven eight nine.\n');
});

test('a word longer than the line goes on in the next', () => {
  expect(shown('see https://kubernetes.io/docs/concepts/services now', 20)).toBe('see\nhttps://kubernetes.i\no/docs/concepts/serv\nices now\n');
});

test('entries of a list are lines of their own, and go on under their text', () => {
  expect(shown('- one two three four five six seven\n- eight\n1. nine')).toBe('- one two three four five six\n  seven\n- eight\n1. nine\n');
});

test('code stays as it is, four in', () => {
  expect(shown('```yaml\nspec:\n  # not a heading\n\n  a: 1\n```\nEnd')).toBe('    spec:\n      # not a heading\n    \n      a: 1\nEnd\n');
});

test('a link is its text; one of the web shows where it leads', () => {
  expect(shown('[diff](diff.md) and [DNS](https://example.com/dns)', 60)).toBe('diff and DNS <https://example.com/dns>\n');
});
