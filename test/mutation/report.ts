import type { Mutant } from './mutants';

/** What became of a mutant: a test failed, a loop did not end, the compiler refuses it, every test passed, or no test comes to it. */
export type Fate = 'killed' | 'timed out' | 'refused' | 'survived' | 'unreached';

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
  return fate !== 'survived' && fate !== 'unreached';
}

/** The part of the tried mutants that a test or the compiler noticed, in percent; 100 where there are none. */
export function scoreOf(tried: readonly Tried[]): number {
  return tried.length === 0 ? 100 : 100 * tried.filter(isNoticed).length / tried.length;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

/** The survivors of a folder, one a line. */
export function survivorsText({ tried }: FolderScore): string {
  return tried.filter((one) => !isNoticed(one)).map(({ file, mutant: { line, was, becomes }, fate }) =>
    `  ${file}:${line}  ${oneLine(was)}  →  ${oneLine(becomes)}${fate === 'unreached' ? '  (no test comes here)' : ''}\n`).join('');
}

function row({ folder, mutants, tried }: FolderScore): string[] {
  const count = (...fates: readonly Fate[]): string => String(tried.filter(({ fate }) => fates.includes(fate)).length);
  return [folder, String(mutants), String(tried.length), count('killed'), count('timed out'), count('refused'), count('survived', 'unreached'), `${scoreOf(tried).toFixed(1)} %`];
}

/** Folders with what became of their mutants, and all of them together. */
export function tableText(scores: readonly FolderScore[]): string {
  const all = { folder: 'in all', mutants: scores.reduce((sum, { mutants }) => sum + mutants, 0), tried: scores.flatMap(({ tried }) => tried) };
  const rows = [['folder', 'mutants', 'tried', 'killed', 'timed out', 'by types', 'survived', 'score'], ...scores.map(row), row(all)];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows.map((cells) => `${cells.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')}\n`).join('');
}
