/** What has to hold at a place between two characters. */
export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** A regular expression as a tree. */
export type Pattern =
  /** One character, as an expression of its own. */
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'all'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'any'; readonly choices: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number; readonly isGreedy: boolean };

/** Expressions of places, in the words of our translation from RE2. */
const PLACES: readonly (readonly [source: string, assertion: Assertion])[] = [
  ['(?<![^\\n])', 'line-start'], ['(?![^\\n])', 'line-end'], ['(?<![\\s\\S])', 'text-start'], ['(?![\\s\\S])', 'text-end'],
  ['^', 'text-start'], ['$', 'text-end'], ['\\b', 'word-edge'], ['\\B', 'no-word-edge'],
];

const ONE = /\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:u\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|[\s\S])|[^()|*+?{}]/uy;
const GROUP = /\((?:\?:|\?<\w+>)?(?!\?)/y;
const REPEAT = /([*+?]|\{(\d+)(,?)(\d*)\})(\??)/y;

/** Groups inside each other that are read. */
const DEEPEST = 200;

/** What cannot be matched here in linear time. */
export class NotLinear extends Error {}

/** Reads an expression that {@link fromRe2} wrote. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  private take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  private takeText(text: string): boolean {
    const isHere = this.source.startsWith(text, this.at);
    if (isHere) this.at += text.length;
    return isHere;
  }

  private atom(depth: number): Pattern {
    const place = PLACES.find(([source]) => this.takeText(source));
    if (place !== undefined) return { kind: 'assertion', assertion: place[1] };
    if (this.take(GROUP) !== null) {
      const inner = this.choices(depth + 1);
      if (!this.takeText(')')) throw new NotLinear();
      return inner;
    }
    const one = this.take(ONE);
    if (one === null) throw new NotLinear();
    return { kind: 'one', source: one[0] };
  }

  private repeated(depth: number): Pattern {
    let part = this.atom(depth);
    for (let match = this.take(REPEAT); match !== null; match = this.take(REPEAT)) {
      const [, sign, least, comma, most, lazy] = match;
      const [from, to] = sign === '*' ? [0, Infinity] : sign === '+' ? [1, Infinity] : sign === '?' ? [0, 1]
        : [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
      part = { kind: 'repeat', part, least: from, most: to, isGreedy: lazy === '' };
    }
    return part;
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at])) parts.push(this.repeated(depth));
    return { kind: 'all', parts };
  }

  private choices(depth: number): Pattern {
    if (depth > DEEPEST) throw new NotLinear();
    const choices = [this.sequence(depth)];
    while (this.takeText('|')) choices.push(this.sequence(depth));
    return choices.length === 1 ? choices[0] : { kind: 'any', choices };
  }

  read(): Pattern {
    const pattern = this.choices(0);
    if (this.at < this.source.length) throw new NotLinear();
    return pattern;
  }
}

/**
 * Reads a regular expression into a tree.
 *
 * @throws NotLinear for one that holds more than RE2 knows.
 */
export function readPattern(source: string): Pattern {
  return new Reader(source).read();
}
