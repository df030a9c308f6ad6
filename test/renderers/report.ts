import type { Difference } from './compare';
import { formatTable } from '../../src/checker/findings/output/table';

/** A folder as one renderer wrote it, against how the one at hand did. */
export interface Compared {
  readonly folder: string;
  readonly difference: Difference;
}

/** What became of one renderer: every folder compared, or why it could not be had. */
export interface Row {
  readonly renderer: string;
  readonly compared: readonly Compared[] | { readonly notRun: string };
}

const KINDS = ['none', 'bytes', 'values', 'refused'] as const;
const HEADER = ['renderer', 'folders', 'same bytes', 'other bytes', 'other values', 'refused'];

function isRun(row: Row): row is Row & { readonly compared: readonly Compared[] } {
  return !('notRun' in row.compared);
}

function cells({ renderer, compared }: Row & { readonly compared: readonly Compared[] }): string[] {
  const counts = KINDS.map((kind) => compared.filter(({ difference }) => difference.kind === kind).length);
  return [renderer, String(compared.length), ...counts.map(String)];
}

/** Every different way in which folders differ, once, with the folders and renderers that have it. */
function differencesText(rows: readonly (Row & { readonly compared: readonly Compared[] })[]): string {
  const groups = new Map<string, { readonly folder: string; readonly line: string; readonly renderers: string[] }>();
  for (const { renderer, compared } of rows) {
    for (const { folder, difference } of compared) {
      if (difference.kind === 'none') continue;
      const line = `${difference.kind}: ${difference.at}`;
      const group = groups.get(`${folder} ${line}`) ?? { folder, line, renderers: [] };
      groups.set(`${folder} ${line}`, group);
      group.renderers.push(renderer);
    }
  }
  return [...groups.values()].map(({ folder, line, renderers }) => `\n${folder}\n  ${line}\n  ${renderers.join(', ')}\n`).join('');
}

/** A table of all renderers, then what differs, then what was not run. */
export function reportText(rows: readonly Row[]): string {
  const run = rows.filter(isRun);
  const table = formatTable(HEADER, run.map(cells), new Set([1, 2, 3, 4, 5]));
  const notRun = rows.flatMap(({ renderer, compared }) => 'notRun' in compared ? [`not run: ${renderer}: ${compared.notRun}\n`] : []);
  return [table, differencesText(run), ...notRun.length > 0 ? ['\n', ...notRun] : []].join('');
}

/** True where each renderer that ran wrote the same objects as the one at hand. */
export function allAgree(rows: readonly Row[]): boolean {
  return rows.filter(isRun).every(({ compared }) => compared.every(({ difference: { kind } }) => kind === 'none' || kind === 'bytes'));
}
