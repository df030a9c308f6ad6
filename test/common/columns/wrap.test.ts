import { displayWidth } from '../../../src/common/columns/display-width';
import { shortened } from '../../../src/common/columns/pieces';
import { wrap } from '../../../src/common/columns/wrap';

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;

test.each([
  ['plain', 'abc', 3],
  ['colours take no room', red('abc'), 3],
  ['East Asian characters take two columns', '漢字かな한글', 12],
  ['pictures take two', '🔴', 2],
  ['accents take none', 'e\u0301', 1],
  ['arrows and points of ours take one', '→…', 2],
])('%s', (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('lines are broken between words, and what follows stands two columns further in', () => {
  expect(wrap('  one two three four\nfive', { columns: 12 })).toBe('  one two\n    three\n    four\nfive');
});

test('a line that just fits stays, and so does everything where no width is known', () => {
  expect(wrap('123 567 90', { columns: 10 })).toBe('123 567 90');
  expect(wrap('123 567 901', { columns: 10 })).toBe('123 567\n  901');
  expect(wrap('123 567 901', {})).toBe('123 567 901');
});

test('blanks inside a line stay, but not where it is broken', () => {
  expect(wrap('a  b   c', { columns: 6 })).toBe('a  b\n  c');
});

test('the indent may be given', () => {
  expect(wrap('one two', { columns: 5, indent: '----' })).toBe('one\n----t\n----w\n----o');
});

test('a path that is wider than a line is cut in the middle; other words are broken and keep all they say', () => {
  expect(wrap('in overlays/production/app/deployment.yaml:12', { columns: 20 })).toBe('in\n  overlays…t.yaml:12');
  expect(wrap('spec.template.spec.containers[0]: x', { columns: 20, indent: '' })).toBe('spec.temp…ainers[0]:\nx');
  expect(wrap('https://example.com/a/b/c/d', { columns: 20, indent: '' })).toBe('https://example.com/\na/b/c/d');
  expect(wrap('a/b@sha256:0123456789abcdef', { columns: 20, indent: '' })).toBe('a/b@sha256:012345678\n9abcdef');
});

test('nothing is cut where nothing may be lost', () => {
  expect(wrap('overlays/production/app.yaml', { columns: 16, indent: '', long: 'break' })).toBe('overlays/product\nion/app.yaml');
});

test('a word that is broken right at the start keeps the indent of its line', () => {
  expect(wrap('    0123456789', { columns: 10 })).toBe('    01234\n     56789');
});

test('colours are kept whole', () => {
  expect(wrap(`${red('one two')} three`, { columns: 7, indent: '' })).toBe(`${red('one two')}\nthree`);
  expect(wrap(red('01234567'), { columns: 5, indent: '' })).toBe('\u001b[31m01234\n567\u001b[39m');
  expect(shortened(`${red('0123456789')}abc`, 7)).toBe('\u001b[31m012…\u001b[39mabc');
});

test('a text that is cut takes no more than it may, also of wide characters', () => {
  expect(shortened('漢字漢字漢字', 7)).toBe('漢字…字');
  expect(shortened('12345678', 8)).toBe('12345678');
  expect(shortened('123456789', 8)).toBe('123…6789');
});
