import type { Clue } from './clue';

/** Ways of writing YAML in which a word does not stand as it is. */
const OBSCURE = /\\(?:[xuU]|\r?\n)|^\s*\?\s|[:\-[,]\s+\*\w/m;
/** A selector that has an expression, or is empty, or may be made so elsewhere. */
const OPEN_SELECTOR = new RegExp([
  'matchExpressions', '/selector', '\\$patch',
  '\\b(?:selector|matchLabels)["\']?\\s*:\\s*(?:null|~|\\{\\s*\\})',
  // Nothing below it that is indented further.
  '^(.*)\\b(?:selector|matchLabels)["\']?[ \\t]*:[ \\t]*(?:#.*)?(?:\\n(?!\\1\\s+\\S)|$(?![\\s\\S]))',
].join('|'), 'm');

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Files that one kustomization directory is built from, as one text; remembers what it was asked. */
export class SourceText {
  private readonly answers = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  has(pattern: RegExp): boolean {
    const known = this.answers.get(pattern.source);
    if (known !== undefined) return known;
    const found = pattern.test(this.text);
    this.answers.set(pattern.source, found);
    return found;
  }
}

function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${escape(word)}(?![A-Za-z0-9_-])`);
}

function namePattern(name: string): RegExp {
  return new RegExp(`name["']?\\s*:\\s*(?:[&!]\\S+\\s+)*["']?${escape(name)}(?![A-Za-z0-9.-])`);
}

/** True where what is built from these files may hold an object that one of the clues fits. */
export function fitsAny(clues: readonly Clue[], sources: readonly SourceText[]): boolean {
  const has = (pattern: RegExp): boolean => sources.some((source) => source.has(pattern));
  if (has(OBSCURE)) return true;
  return clues.some(({ words = [], name, kinds, openSelector }) => (kinds === undefined || kinds.some((kind) => has(wordPattern(kind))))
    && words.every((word) => has(wordPattern(word)))
    && (name === undefined || has(namePattern(name)))
    && (!openSelector || has(OPEN_SELECTOR)));
}
