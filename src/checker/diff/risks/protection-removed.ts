import type { RiskRule } from './rule';
import type { Protection } from '../../../kubernetes/gitops/prune-protection';
import { protectionsOf } from '../../../kubernetes/gitops/prune-protection';
import { lossOf } from '../losses/loss-of';

const EFFECTS: Readonly<Record<Protection['against'], string>> = {
  prune: 'it is deleted as soon as it is no longer rendered',
  deletion: 'it is deleted with what deployed it',
};

function saysTheSame(left: Protection, right: Protection): boolean {
  return left.tool === right.tool && left.against === right.against;
}

/** An object that stays loses what keeps it from a deletion. */
export const protectionRemoved: RiskRule = {
  id: 'protection-removed',
  level: 'medium',
  weaker: ['low'],
  title: 'An object is no longer kept from a prune or deletion',
  check({ before, after }) {
    if (before === undefined || after === undefined) return [];
    const had = protectionsOf(before);
    const left = had.length === 0 ? [] : protectionsOf(after);
    const gone = had.filter((protection) => !left.some((other) => saysTheSame(other, protection)));
    if (gone.length === 0) return [];
    const level = lossOf(before)?.level === 'high' ? 'medium' : 'low';
    const isFirst = (protection: Protection, place: number): boolean => place === gone.findIndex((other) => saysTheSame(other, protection));
    return gone.filter(isFirst).map(({ setting, against }) => ({
      level, message: `it loses ${setting}: ${EFFECTS[against]}`, hint: 'Keep the setting, unless the object may go when nobody renders it any more.',
    }));
  },
};
