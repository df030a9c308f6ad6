import type { RiskRule } from './rule';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import { replicasOf } from '../../../kubernetes/pods/replicas';

/** Replicas go, and by the retention policy of their claims the data of these as well. */
export const claimsScaledAway: RiskRule = {
  id: 'claims-scaled-away',
  level: 'high',
  title: 'Replicas go, and their claims with them',
  check({ before, after }) {
    if (before === undefined || after === undefined) return [];
    const [old, now] = [replicasOf(before), replicasOf(after)];
    if (old === undefined || now === undefined || now >= old) return [];
    const policy = reclaimsOf(after).find(({ path, deletes }) => path.endsWith('.whenScaled') && deletes);
    if (policy === undefined) return [];
    return [{
      message: `${old} → ${now} replica${now === 1 ? '' : 's'} with whenScaled: ${policy.value}: the claims of the Pods that go are deleted, with their data`,
      hint: 'Set whenScaled: Retain in a change before this one, or make sure that the other replicas hold all the data.',
    }];
  },
};
