import type { RiskRule } from './rule';
import { referringRollout } from '../../../kubernetes/index/referring-rollout';
import { replicasOf } from '../../../kubernetes/pods/replicas';

/** A workload stops running. */
export const scaledToZero: RiskRule = {
  id: 'scaled-to-zero',
  level: 'medium',
  title: 'A workload is scaled to zero',
  check({ before, after }, context) {
    if (before === undefined || after === undefined) return [];
    const [old, now] = [replicasOf(before), replicasOf(after)];
    if (now !== 0 || old === undefined || old === 0) return [];
    const workload = context.after.workloadOf(after);
    if (workload !== undefined && referringRollout(context.after, workload.resource) !== undefined) return [];
    return [{ message: `${String(old)} → 0 replicas: nothing of it runs any more`, hint: 'If it is to pause only, say until when; if it is no longer needed, delete it with its Service and routes.' }];
  },
};
