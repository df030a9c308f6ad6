import { displayWidth } from '../../../common/columns/display-width';
import { shortened } from '../../../common/columns/pieces';
import { wrap } from '../../../common/columns/wrap';

/** How wide a table may be. */
export interface TableOptions {
  /** Columns of the terminal. @default as many as it takes */
  readonly columns?: number;
  /** True where the last column holds sentences, which are wrapped; what else does not fit is cut in the middle. @default false */
  readonly prose?: boolean;
}

const GAP = 2;
/** Sentences in a narrower column are hard to read: they stand below their row. */
const NARROWEST_PROSE = 30;
const BELOW = '    ';

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
}

/** Takes from the widest columns until all fit. */
function fitted(widths: readonly number[], columns: number): number[] {
  const fit = [...widths];
  for (let excess = total(fit) - columns; excess > 0; excess -= 1) {
    const widest = Math.max(...fit);
    if (widest <= 1) break;
    fit[fit.lastIndexOf(widest)] -= 1;
  }
  return fit;
}

function padded(cell: string, width: number, isRight: boolean): string {
  const shown = shortened(cell, width);
  const blanks = ' '.repeat(width - displayWidth(shown));
  return isRight ? `${blanks}${shown}` : `${shown}${blanks}`;
}

/** Writes a row with a sentence: beside it where there is room, else below. */
function proseLine(row: string, sentence: string, taken: number, columns: number): string {
  const beside = columns - taken - GAP >= NARROWEST_PROSE;
  const indent = beside ? ' '.repeat(taken + GAP) : BELOW;
  const text = wrap(`${indent}${sentence}`, { columns, indent });
  return beside ? `${row}${text.slice(taken)}` : `${row.trimEnd()}\n${text}`;
}

/** Aligns rows into columns; columns named in `right` are numbers. */
export function formatTable(
  header: readonly string[], rows: readonly (readonly string[])[], right: ReadonlySet<number>, { columns, prose = false }: TableOptions = {},
): string {
  const all = [header, ...rows];
  const natural = header.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column]))));
  const fits = columns === undefined || total(natural) <= columns;
  const isProse = prose && !fits;
  const widths = fits ? natural : fitted(isProse ? natural.slice(0, -1) : natural, columns);
  const cells = (row: readonly string[]): string => widths.map((width, column) => padded(row[column], width, right.has(column))).join(' '.repeat(GAP));
  return all.map((row) => `${isProse ? proseLine(cells(row), row.at(-1) ?? '', total(widths), columns) : cells(row).trimEnd()}\n`).join('');
}
