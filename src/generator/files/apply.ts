import type { ChangePlan } from './change-plan';
import { formatLedger } from './ledger';
import { LEDGER_PATH } from '../../contract/ledger-path';
import type { Tree } from '../../system/tree';

/** What carrying out a plan needs of a tree. */
export type WritableTree = Pick<Tree, 'readText' | 'write' | 'remove'>;

/**
 * Carries out a change plan. The ledger knows old and new contents before the first file changes, so a run that is cut off
 * half way leaves a tree that the next run recognizes and completes.
 */
export function applyChanges(plan: ChangePlan, tree: WritableTree): void {
  for (const { copy, edited } of plan.edited) tree.write(copy, edited);
  if (plan.writes.length > 0 || plan.removals.length > 0) tree.write(LEDGER_PATH, formatLedger(plan.during));
  for (const { path, content } of plan.writes) tree.write(path, content);
  for (const path of plan.removals) tree.remove(path);
  const ledger = formatLedger(plan.after);
  if (tree.readText(LEDGER_PATH) !== ledger) tree.write(LEDGER_PATH, ledger);
}
