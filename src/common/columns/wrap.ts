import { displayWidth } from './display-width';
import { breakWord, shortened } from './pieces';

/** How lines are broken. */
export interface WrapOptions {
  /** How wide a line may be; undefined: as wide as it is. */
  readonly columns?: number;
  /** What lines after the first begin with. @default two blanks more than the line itself */
  readonly indent?: string;
  /** What becomes of a word that is wider than a line: `shorten` cuts paths in the middle, `break` keeps all of it. @default shorten */
  readonly long?: 'shorten' | 'break';
}

/** A path of a file or a field; not an address or an image, which are of no use without their middle. */
const PATH = /^[^:@]*[/.][^:@]*(?::\d+)*[^\w/]*$/;

function partsOf(word: string, room: number, long: WrapOptions['long']): string[] {
  if (displayWidth(word) <= room) return [word];
  return long !== 'break' && PATH.test(word) ? [shortened(word, room)] : breakWord(word, room);
}

function indentOf(line: string, columns: number): string {
  const own = /^ */.exec(line)?.[0].length ?? 0;
  return ' '.repeat(Math.min(own + 2, Math.floor(columns / 2)));
}

function wrapLine(line: string, columns: number, { indent = indentOf(line, columns), long }: WrapOptions): string {
  if (displayWidth(line) <= columns) return line;
  const lines: string[] = [];
  const [, start, rest] = /^( *)(.*)$/s.exec(line) ?? ['', '', line];
  let open = start.slice(0, columns / 2);
  let isBegun = false;
  for (const [, blanks, word] of rest.matchAll(/( *)([^ ]+)/g)) {
    const joined = `${open}${isBegun ? blanks : ''}${word}`;
    if (displayWidth(joined) <= columns) {
      open = joined;
    } else {
      if (isBegun) lines.push(open);
      const first = isBegun ? indent : open;
      const parts = partsOf(word, columns - Math.max(first.length, indent.length), long);
      lines.push(...parts.slice(0, -1).map((part, index) => `${index === 0 ? first : indent}${part}`));
      open = `${parts.length === 1 ? first : indent}${parts.at(-1) ?? ''}`;
    }
    isBegun = true;
  }
  return [...lines, open].join('\n');
}

/** A text whose lines are broken between words where they are wider than a line may be; nothing where that is not known. */
export function wrap(text: string, options: WrapOptions): string {
  const { columns } = options;
  return columns === undefined ? text : text.split('\n').map((line) => wrapLine(line, columns, options)).join('\n');
}
