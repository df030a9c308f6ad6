import type { ChangePlan } from './change-plan';
import { LEDGER_PATH } from '../../contract/ledger-path';

const MOST_NAMES = 5;

function listed(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMES;
  return [...paths.slice(0, MOST_NAMES), ...rest > 0 ? [`and ${rest} more`] : []].join(', ');
}

/** What a run did to the tree, a line for each kind of change; empty where nothing changed. */
export function changeSummary({ writes, removals }: Pick<ChangePlan, 'writes' | 'removals'>): readonly string[] {
  const count = (paths: readonly unknown[]): string => paths.length === 1 ? '1 file' : `${paths.length} files`;
  return [
    ...writes.length === 0 ? [] : [`${count(writes)} written: ${listed(writes.map(({ path }) => path))}`],
    ...removals.length === 0 ? [] : [`${count(removals)} removed, no longer declared: ${listed(removals)}`],
  ];
}

/** What a user has to know where the ledger is missing although files of ours are there. */
export const LEDGER_MISSING = `${LEDGER_PATH} is missing: files that are only old are taken for edited by hand, and files that are no longer declared stay. Commit it with the others.`;
