import type { Clue } from '../../../src/diff/elsewhere/clue';
import { fitsAny, SourceText } from '../../../src/diff/elsewhere/fits';

function fits(clue: Clue, ...texts: readonly string[]): boolean {
  return fitsAny([clue], texts.map((text) => new SourceText(text)));
}

test.each<[string, Clue, string, boolean]>([
  ['a word', { words: ['web'] }, 'url: http://web.shop:80\n', true],
  ['not a part of a word', { words: ['web'] }, 'url: http://my-web:80\nother: web-db\n', false],
  ['all words', { words: ['web', 'http'] }, 'name: web\n', false],
  ['a name in block style', { name: 'web' }, 'metadata:\n  name: web\n', true],
  ['a name in flow style, in quotes, on a line of its own', { name: 'web' }, '{"name":\n  "web"}', true],
  ['not another name that begins with it', { name: 'web' }, 'name: web.shop\nvalue: web\n', false],
  ['a kind', { kinds: ['Service', 'NetworkPolicy'] }, 'kind: NetworkPolicy\n', true],
  ['not a kind that it is a part of', { kinds: ['Service'] }, 'kind: ServiceAccount\n', false],
  ['a selector that is empty', { openSelector: true }, 'spec:\n  selector: {}\n', true],
  ['a selector with nothing below it', { openSelector: true }, 'spec:\n  selector:\n  minAvailable: 1\n', true],
  ['a selector with nothing after it', { openSelector: true }, 'spec:\n  selector:', true],
  ['a selector with an expression', { openSelector: true }, 'selector:\n  matchExpressions:\n  - {key: a, operator: Exists}\n', true],
  ['a patch of a selector', { openSelector: true }, '- op: remove\n  path: /spec/selector/matchLabels\n', true],
  ['not a selector with labels', { openSelector: true }, 'spec:\n  selector:\n    matchLabels:\n      app: web\n  minAvailable: 1\n', false],
  ['not a selector with labels in flow style', { openSelector: true }, 'spec: {selector: {matchLabels: {app: web}}}\n', false],
  ['anything where a character is written as its number', { words: ['web'] }, 'name: "w\\x65b"\n', true],
  ['anything where a value stands elsewhere', { words: ['zzz'] }, 'name: &n web\nlabel: *n\n', true],
])('a clue fits %s', (_, clue, text, expected) => {
  expect(fits(clue, text)).toBe(expected);
});

test('what a clue says may be in several files', () => {
  expect(fits({ kinds: ['PodDisruptionBudget'], words: ['web'] }, 'kind: PodDisruptionBudget\n', 'value: web\n')).toBe(true);
  expect(fits({ kinds: ['PodDisruptionBudget'], words: ['web'] }, 'kind: Service\n', 'value: web\n')).toBe(false);
});
