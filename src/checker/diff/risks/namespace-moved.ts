import type { RiskRule } from './rule';
import { countKinds } from '../changes/moves';

/** Objects go to another namespace together; said once, at the first of them. */
export const namespaceMoved: RiskRule = {
  id: 'namespace-moved',
  level: 'medium',
  title: 'Objects move to another namespace',
  check: ({ before }, { moves }) => moves.filter((move) => move.changes[0].before === before).map((move) => ({
    subject: `namespace ${move.from} → ${move.to}`,
    message: `${move.changes.length} objects move (${countKinds(move.changes)}): each is created in ${move.to} anew, and deleted from ${move.from}`,
    hint: `Expect two sets side by side until the old one is pruned, or an interruption if it is pruned first. Whoever else calls *.${move.from}.svc must follow; data, and Secrets that are not rendered here, do not move along.`,
  })),
};
