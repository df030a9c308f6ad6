import { cutTo } from '../../../src/generator/portable/cuts';

const [A, B] = ['\uE000', '\uE001'];

/** The text with a name in place of a mark, by cuts of cuts. */
function replaced(text: string, mark: string, value: string): string | undefined {
  if (text === mark) return value;
  const step = cutTo(text, mark);
  const inside = step && replaced(step.part, mark, value);
  if (step === undefined || inside === undefined) return undefined;
  const { delimiter, index } = step.cut;
  return text.split(delimiter).map((part, number) => (number === index ? inside : part)).join(delimiter);
}

it('one cut is taken where it leaves the name alone', () => {
  expect(cutTo(`${A}.${B}.svc:80`, A)).toEqual({ cut: { delimiter: '.', index: 0 }, part: A });
  expect(cutTo(`http://${A}.${B}.svc:80/x`, B)).toEqual({ cut: { delimiter: '.', index: 1 }, part: B });
});

it('else the first of two, whose part has to be cut again', () => {
  expect(cutTo(`http://${A}.${B}.svc:80/x`, A)).toEqual({ cut: { delimiter: '/', index: 2 }, part: `${A}.${B}.svc:80` });
});

it('a part may hold other names as well, if these can be cut out of it', () => {
  expect(cutTo(`${A}|${A}.${B}.svc`.replace(A, 'api'), A)).toEqual({ cut: { delimiter: '|', index: 1 }, part: `${A}.${B}.svc` });
  expect(cutTo(`x(${A}${B}.`, A)).toBeUndefined();
});

it.each([
  [`jdbc:x://$(USER)@${A}.${B}:5432/db?: #`, A], [`--upstream=${A}:80`, A], [`a=${A}:1,b=${B}:2`, B], [`{"url":"http://${A}.${B}/"}`, A],
  [`a: 1.0\npeer: http://${A}.${B}.svc\nmore: x\n`, A], [`http://${A}:80,http://${B}:80`, B], [`${A}|${B}.x`, B],
])('%j is cut so that only the name is replaced', (text, mark) => {
  expect(replaced(text, mark, 'x-web')).toBe(text.replace(mark, 'x-web'));
});

it('letters of names are no delimiters: a new name could hold them', () => {
  expect(cutTo(`backend-${A}`, A)).toBeUndefined();
  expect(cutTo(`1${A}.`, A)).toBeUndefined();
  expect(cutTo(`HOST_${A}`, A)).toEqual({ cut: { delimiter: '_', index: 1 }, part: A });
});
