import type { Deviation } from '../declare/deviation';

/** Prefix of the annotations by which `validate` reports a finding as accepted, with the reason. */
const ACCEPT_PREFIX = 'accept.projen-gitops/';

/** Annotations that carry accepted deviations, with their reasons, into the rendered output. */
export function acceptAnnotations(deviations: readonly Deviation[]): Record<string, string> {
  return Object.fromEntries(deviations.map(({ rule, reason }) => [`${ACCEPT_PREFIX}${rule}`, reason]));
}
