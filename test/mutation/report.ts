import type { Mutant } from './mutants';
import type { Fate } from './sandbox';

/** A mutant that was shown to its tests. */
export interface Tried {
  readonly file: string;
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** What was tried in a folder, out of how many. */
export interface FolderScore {
  readonly folder: string;
  readonly mutants: number;
  readonly tried: readonly Tried[];
}

function isNoticed({ fate }: Tried): boolean {
  return fate !== 'survived';
}

/** The part of the tried mutants that some test noticed, in percent; 100 where there are none. */
export function scoreOf(tried: readonly Tried[]): number {
  return tried.length === 0 ? 100 : 100 * tried.filter(isNoticed).length / tried.length;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

/** The survivors of a folder, and its score. */
export function folderText({ folder, mutants, tried }: FolderScore): string {
  const survivors = tried.filter((one) => !isNoticed(one)).map(({ file, mutant: { line, was, becomes } }) => `  ${file}:${line}  ${oneLine(was)}  →  ${oneLine(becomes)}\n`);
  return `${folder}: ${scoreOf(tried).toFixed(0)} % of ${tried.length} tried, of ${mutants}\n${survivors.join('')}`;
}
