import type { Probe } from './options';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

/** The least that each timing can be. @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe */
const LEAST = {
  initialDelaySeconds: 0,
  periodSeconds: 1,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 1,
  terminationGracePeriodSeconds: 1,
} as const;

const MOST = 2147483647;

/** Records timings that the API server refuses. */
export function checkTimings(name: string, probe: Probe, place: Place): void {
  for (const [field, least] of Object.entries(LEAST)) {
    const value: unknown = probe[field as keyof typeof LEAST];
    if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST)) continue;
    place.at(field).add('probe-timing', `${field} ${showValue(value)}`, `use a whole number from ${least}`);
  }
  if (name !== 'readiness' && typeof probe.successThreshold === 'number' && probe.successThreshold > 1) {
    place.at('successThreshold').add('probe-timing', `successThreshold ${probe.successThreshold} of a ${name} probe`, 'leave it out: only a readiness probe can ask for several successes');
  }
  if (name === 'readiness' && probe.terminationGracePeriodSeconds !== undefined) {
    place.at('terminationGracePeriodSeconds').add('probe-timing', 'a readiness probe ends no container', 'leave it out');
  }
}
