/** The pattern of a shell, as a regular expression over a part of a text; lazily, or as much as possible. */
function globOf(pattern: string, longest: boolean): string {
  const any = longest ? '[^]*' : '[^]*?';
  return [...pattern].map((character) => (character === '*' ? any : character === '?' ? '[^]' : character.replace(/[\\^$.|+()[\]{}]/g, '\\$&'))).join('');
}

function withoutStart(value: string, pattern: string, longest: boolean): string {
  return value.replace(new RegExp(`^${globOf(pattern, longest)}`), '');
}

/** The shortest end is looked for from the right, because a regular expression prefers what begins first. */
function withoutEnd(value: string, pattern: string, longest: boolean): string {
  const whole = new RegExp(`^${globOf(pattern, true)}$`);
  const starts = [...value, ''].map((_, index) => index);
  const start = (longest ? starts : starts.reverse()).find((index) => whole.test(value.slice(index)));
  return start === undefined ? value : value.slice(0, start);
}

function part(value: string, [from = '', length]: readonly string[]): string {
  const start = Number(from.trim());
  return length === undefined ? value.slice(start) : value.slice(start, start + Number(length.trim()));
}

type TextFunction = (value: string, parameters: readonly string[]) => string;

/** The functions of a variable that Flux knows, by their signs: `${NAME^^}`, `${NAME/old/new}`. */
export const TEXT_FUNCTIONS: Readonly<Record<string, TextFunction>> = {
  '^': (value) => value.slice(0, 1).toUpperCase() + value.slice(1),
  '^^': (value) => value.toUpperCase(),
  ',': (value) => value.slice(0, 1).toLowerCase() + value.slice(1),
  ',,': (value) => value.toLowerCase(),
  '#': (value, [pattern = '']) => withoutStart(value, pattern, false),
  '##': (value, [pattern = '']) => withoutStart(value, pattern, true),
  '%': (value, [pattern = '']) => withoutEnd(value, pattern, false),
  '%%': (value, [pattern = '']) => withoutEnd(value, pattern, true),
  '/': (value, [from = '', to = '']) => value.replace(from, () => to),
  '//': (value, [from = '', to = '']) => value.replaceAll(from, () => to),
  '/#': (value, [from = '', to = '']) => (value.startsWith(from) ? to + value.slice(from.length) : value),
  '/%': (value, [from = '', to = '']) => (value.endsWith(from) ? value.slice(0, value.length - from.length) + to : value),
  ':': part,
};
