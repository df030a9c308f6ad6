import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { parseImage, repositoryName } from '../../../kubernetes/images/image';
import { isOlder } from '../../../kubernetes/images/version';
import { asString } from '../../../kubernetes/objects/json';

/** An image goes to a lower version. */
export const imageBackwards: RiskRule = {
  id: 'image-backwards',
  level: 'medium',
  title: 'An image moves to an older version',
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => {
    const [old, now] = [asString(was.image) ?? '', asString(is.image) ?? ''];
    const [left, right] = [parseImage(old), parseImage(now)];
    if (repositoryName(left) !== repositoryName(right) || !isOlder(left.tag ?? '', right.tag ?? '')) return [];
    const hint = 'If it is a rollback, make sure that the older version reads what the newer one wrote (schemas, queues, caches); if not, rebase on the newest state.';
    return [{ message: `container ${name} goes back from ${old} to ${now}`, hint }];
  }),
};
