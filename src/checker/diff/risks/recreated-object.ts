import type { RiskRule } from './rule';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';
import { lossOf } from '../losses/loss-of';

/** An update that is refused in place is forced: the object is deleted and made anew. */
export const recreatedObject: RiskRule = {
  id: 'recreated-object',
  level: 'high',
  weaker: ['medium'],
  title: 'An object is deleted and made anew, because its update is refused in place',
  check({ before, recreated, id }) {
    if (before === undefined || recreated === undefined || podKindOf(before)?.runs === 'ending') return [];
    const loss = lossOf(before);
    return loss === undefined ? [] : [{
      level: loss.level,
      message: `the update is refused in place, so that this ${id.kind} is deleted and made anew (${recreated}): ${loss.what}`,
      hint: 'If that is not meant, take the setting away, and make the new object under another name.',
    }];
  },
};
