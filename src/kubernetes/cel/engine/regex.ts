import { own } from '../../../common/own';

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const SPACE = '\\t\\n\\f\\r ';
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;

/** A part of a pattern and how long it was before translation. */
interface Piece {
  readonly text: string;
  readonly length: number;
}

function quoteLiteral(char: string): string {
  return SYNTAX.test(char) || char === '-' ? `\\${char}` : char;
}

function translateEscape(rest: string, inClass: boolean): Piece | undefined {
  const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
  if (quoted !== null && !inClass) return { text: [...quoted[1]].map((char) => SYNTAX.test(char) ? `\\${char}` : char).join(''), length: quoted[0].length };
  const kept = /^\\(?:[dDwWtnrfv]|x[0-9A-Fa-f]{2}|p\{\^?\w+\}|P\{\w+\})/.exec(rest) ?? (inClass ? null : /^\\[bB]/.exec(rest));
  if (kept !== null) return { text: kept[0], length: kept[0].length };
  const wide = /^\\x\{([0-9A-Fa-f]+)\}/.exec(rest);
  if (wide !== null) return { text: `\\u{${wide[1]}}`, length: wide[0].length };
  const property = /^\\([pP])([A-Z])/.exec(rest);
  if (property !== null) return { text: `\\${property[1]}{${property[2]}}`, length: 3 };
  const next = rest[1];
  if (next === 's') return { text: inClass ? SPACE : `[${SPACE}]`, length: 2 };
  if (next === 'S' && !inClass) return { text: `[^${SPACE}]`, length: 2 };
  if (next === 'a') return { text: '\\x07', length: 2 };
  if (next === 'A' && !inClass) return { text: '(?<![\\s\\S])', length: 2 };
  if (next === 'z' && !inClass) return { text: '(?![\\s\\S])', length: 2 };
  if (next !== undefined && /[^0-9A-Za-z]/.test(next)) return { text: SYNTAX.test(next) || (inClass && next === '-') ? `\\${next}` : next, length: 2 };
  return undefined;
}

function translateClassItem(rest: string): Piece | undefined {
  const posix = /^\[:(\^?)(\w+):\]/.exec(rest);
  if (posix !== null) {
    const text = posix[1] === '' ? own(POSIX, posix[2]) : undefined;
    return text === undefined ? undefined : { text, length: posix[0].length };
  }
  if (rest[0] === '\\') return translateEscape(rest, true);
  return { text: rest[0] === '[' ? '\\[' : rest[0], length: 1 };
}

/** JavaScript refuses `[a-\d]` and a hyphen beside a class in Unicode mode; RE2 takes the hyphen literally. */
function quoteStrayHyphens(body: string): string {
  return body.replace(/(\\[dDwWpP](?:\{[^}]*\})?)-/g, '$1\\-').replace(/-(?=\\[dDwWpP])/g, '\\-').replace(/\\\\-(?=$)/, '\\-');
}

function translateClass(pattern: string, start: number): Piece | undefined {
  const open = /^\[\^?/.exec(pattern.slice(start))?.[0] ?? '[';
  let at = start + open.length;
  let text = '';
  if (pattern[at] === ']') {
    text = '\\]';
    at += 1;
  }
  while (at < pattern.length && pattern[at] !== ']') {
    const item = translateClassItem(pattern.slice(at));
    if (item === undefined) return undefined;
    text += item.text;
    at += item.length;
  }
  return at < pattern.length ? { text: `${open}${quoteStrayHyphens(text)}]`, length: at + 1 - start } : undefined;
}

function translateGroup(rest: string): Piece | undefined {
  const named = /^\(\?P?<(\w+)>/.exec(rest);
  if (named !== null) return { text: `(?<${named[1]}>`, length: named[0].length };
  if (rest.startsWith('(?:')) return { text: '(?:', length: 3 };
  return rest.startsWith('(?') ? undefined : { text: '(', length: 1 };
}

function translatePiece(pattern: string, at: number, flags: string): Piece | undefined {
  const rest = pattern.slice(at);
  switch (rest[0]) {
    case '\\': return translateEscape(rest, false);
    case '[': return translateClass(pattern, at);
    case '(': return translateGroup(rest);
    case '.': return { text: flags.includes('s') ? '[\\s\\S]' : '[^\\n]', length: 1 };
    case '^': return { text: flags.includes('m') ? '(?<![^\\n])' : '^', length: 1 };
    case '$': return { text: flags.includes('m') ? '(?![^\\n])' : '$', length: 1 };
    case '{': {
      const repeat = /^\{\d+(?:,\d*)?\}/.exec(rest);
      return repeat === null ? { text: '\\{', length: 1 } : { text: repeat[0], length: repeat[0].length };
    }
    case '}': case ']': return { text: quoteLiteral(rest[0]), length: 1 };
    default: return { text: rest[0], length: 1 };
  }
}

function translate(pattern: string): RegExp | undefined {
  const flags = /^(\^?)\(\?([ims]+)\)/.exec(pattern);
  const letters = flags?.[2] ?? '';
  let text = flags?.[1] ?? '';
  for (let at = flags?.[0].length ?? 0; at < pattern.length;) {
    const piece = translatePiece(pattern, at, letters);
    if (piece === undefined) return undefined;
    text += piece.text;
    at += piece.length;
  }
  try {
    return new RegExp(text, letters.includes('i') ? 'iu' : 'u');
  } catch {
    return undefined;
  }
}

const translated = new Map<string, RegExp | undefined>();

/** A pattern in the syntax of RE2, which Kubernetes uses, as a regular expression of ours; undefined where it has no equal here. */
export function fromRe2(pattern: string): RegExp | undefined {
  if (!translated.has(pattern)) translated.set(pattern, translate(pattern));
  return translated.get(pattern);
}
