import { selectsOthers } from './selects-others';
import type { SourceDocument, SourceText } from './source-text';
import type { Clue } from '../risks/clue';

/** Ways of writing YAML in which a word does not stand as it is. */
const OBSCURE = /\\(?:[xuU]|\r?\n)|^\s*\?\s|[:\-[,]\s+\*\w|!\S*binary|\0/m;
/** A patch with a target says of any object what it says, whatever kind it writes itself. */
const TARGET = /\btarget\b/;
/** What in a kustomization changes selectors that a document writes. */
const EDITS_SELECTORS = /commonLabels|includeSelectors["']?\s*:\s*(?!false\b)/i;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${escape(word)}(?![A-Za-z0-9_-])`);
}

function namePattern(name: string): RegExp {
  return new RegExp(`name["']?\\s*:\\s*(?:(?:[&!]\\S+|[|>][-+\\d]*|#.*)\\s+)*["']?${escape(name)}(?![A-Za-z0-9.-])`);
}

/** A value of a label is no part of a host name. */
function labelPattern(value: string): RegExp {
  return new RegExp(`(?<![\\w.-])${escape(value)}(?![\\w.-])`);
}

/** As it is, or in another way of YAML: `0x7530`, `30_080`, `3.008e4`. */
function numberPattern(number: number): RegExp {
  return new RegExp(`(?<!\\w)${number}(?!\\w)|(?<![\\w.-])(?:0[xob]?[\\da-f_]+|\\d[\\d_]*_[\\d_]*|\\d[\\d.]*e[-+]?\\d+)(?![\\w-])`, 'i');
}

/** What all must be somewhere. */
function patternsOf({ words = [], labels = [], number, name }: Clue): RegExp[] {
  const numbers = number === undefined ? [] : [numberPattern(number)];
  return [...words.map(wordPattern), ...labels.map(labelPattern), ...numbers, ...(name === undefined ? [] : [namePattern(name)])];
}

/** One unit's sources as a clue sees them. */
class Unit {
  /** True where a document may be about objects of another kind than its own. */
  private readonly isMixed: boolean;

  constructor(private readonly sources: readonly SourceText[]) {
    this.isMixed = this.has(TARGET);
  }

  has(pattern: RegExp): boolean {
    return this.sources.some((source) => source.has(pattern));
  }

  fits(clue: Clue): boolean {
    const { kinds, selecting } = clue;
    if (kinds !== undefined && !kinds.some((kind) => this.has(wordPattern(kind)))) return false;
    const isAbout = ({ kind }: SourceDocument): boolean => this.isMixed || kinds === undefined || kind === undefined || kinds.includes(kind);
    const holds = (pattern: RegExp): boolean => this.sources
      .some((source) => source.has(pattern) && source.documents.some((document) => isAbout(document) && pattern.test(document.text)));
    return patternsOf(clue).every(holds) && (selecting === undefined || this.selects(selecting, kinds ?? []));
  }

  private selects(labels: NonNullable<Clue['selecting']>, kinds: readonly string[]): boolean {
    if (this.isMixed || this.has(EDITS_SELECTORS)) return true;
    const named = kinds.map(wordPattern);
    return this.sources.some((source) => source.documents.some((document) => (document.kind === undefined
      ? named.some((kind) => kind.test(document.text))
      : kinds.includes(document.kind) && !selectsOthers(document, labels))));
  }
}

/** True where what is built from these files may hold an object that one of the clues fits. */
export function fitsAny(clues: readonly Clue[], sources: readonly SourceText[]): boolean {
  const unit = new Unit(sources);
  return unit.has(OBSCURE) || clues.some((clue) => unit.fits(clue));
}
