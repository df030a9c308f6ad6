import type { RiskRule } from './rule';
import { survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import type { BareChange } from '../changes/change';
import { countKinds } from '../changes/moves';
import { RISK_LEVELS } from '../changes/risk';
import { lossOf } from '../losses/loss-of';

interface Lost {
  readonly change: BareChange;
  readonly level: number;
  readonly what: string;
}

function losses(changes: readonly BareChange[]): Lost[] {
  return changes.flatMap((change) => {
    const loss = change.before === undefined || survivesPrune(change.before) ? undefined : lossOf(change.before);
    return loss === undefined ? [] : [{ change, level: RISK_LEVELS.indexOf(loss.level), what: loss.what }];
  }).sort((left, right) => left.level - right.level);
}

function describe(lost: readonly Lost[]): string {
  const severe = lost.filter(({ level }) => level === 0);
  const shown = severe.slice(0, 3).map(({ change, what }) => `${change.id.kind} ${change.id.name}: ${what}`);
  const more = severe.length > 3 ? [`${severe.length - 3} more of that weight`] : [];
  return [...shown, ...more].map((text) => `; ${text}`).join('');
}

/** A whole overlay is deleted; said once, at the heaviest of its objects. */
export const overlayDeleted: RiskRule = {
  id: 'overlay-deleted',
  level: 'high',
  weaker: ['medium', 'low'],
  title: 'A whole overlay is deleted',
  check({ before, overlay }, { presence, changes }) {
    if (presence !== 'removed') return [];
    const lost = losses(changes);
    const [heaviest] = lost;
    if ((heaviest?.change ?? changes[0]).before !== before) return [];
    return [{
      level: heaviest === undefined ? 'low' : RISK_LEVELS[heaviest.level],
      subject: `overlay ${overlay}`,
      message: `the overlay is deleted: whatever syncs it with pruning deletes ${countKinds(changes)}${describe(lost)}`,
      hint: 'Make sure that nothing in that cluster is used any more, and take away what syncs it (Argo CD Application, Flux Kustomization) in the way that deletes or keeps its objects as you want.',
    }];
  },
};
