import type { Mutant } from './mutants';

/** The places of mutants that were evaluated since this was last asked, by their numbers. */
let reached = new Set<number>();

/** Puts the mark where marked sources find it. */
export function installMarks(): void {
  (globalThis as { __reached?: (number: number) => void }).__reached = (number) => void reached.add(number);
}

/** Which mutants were reached since this was last asked. */
export function takeReached(): number[] {
  const were = [...reached];
  reached = new Set();
  return were;
}

/** A source that tells, when it runs, the places of which mutants it comes to. */
export function mark(source: string, mutants: readonly (readonly [number: number, mutant: Mutant])[]): string {
  const parts = mutants.flatMap(([number, { around: { start, end } }]) => [{ at: start, text: `(__reached(${number}),` }, { at: end, text: ')' }]);
  return parts.sort((a, b) => b.at - a.at).reduce((text, part) => text.slice(0, part.at) + part.text + text.slice(part.at), source);
}
