import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { own } from '../../../common/own';

const EFFECTS = {
  readinessProbe: 'traffic reaches Pods that are not ready, and a rollout no longer waits for them',
  livenessProbe: 'a Pod that hangs is no longer restarted',
  startupProbe: 'a slow start may be taken for a hang',
} as const;

/** A container loses a probe. */
export const probesRemoved: RiskRule = {
  id: 'probes-removed',
  level: 'medium',
  title: 'A probe is removed',
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => Object.entries(EFFECTS)
    .filter(([probe]) => own(was, probe) && !own(is, probe))
    .map(([probe, effect]) => ({ message: `container ${name} loses its ${probe}: ${effect}`, hint: `Keep the ${probe}, or say in the pull request why it is not needed.` }))),
};
