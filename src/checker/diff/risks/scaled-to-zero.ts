import type { RiskRule } from './rule';
import { asObject } from '../../../kubernetes/objects/json';

/** A workload stops running. */
export const scaledToZero: RiskRule = {
  id: 'scaled-to-zero',
  level: 'medium',
  title: 'A workload is scaled to zero',
  check({ before, after, id }) {
    if (before === undefined || after === undefined || !['Deployment', 'StatefulSet', 'ReplicaSet'].includes(id.kind)) return [];
    const [old, now] = [asObject(before.spec).replicas ?? 1, asObject(after.spec).replicas];
    if (now !== 0 || old === 0) return [];
    return [{ message: `${String(old)} → 0 replicas: nothing of it runs any more`, hint: 'If it is to pause only, say until when; if it is no longer needed, delete it with its Service and routes.' }];
  },
};
