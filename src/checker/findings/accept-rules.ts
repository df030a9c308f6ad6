import type { RuleInfo } from './finding';

/** The rules about `accept.projen-gitops/<rule>` annotations themselves. */
export const ACCEPT_RULES = {
  unused: { id: 'accept-unused', part: 'policy', severity: 'warning', title: 'An accepted deviation names a policy that the object really deviates from.' },
  withoutReason: { id: 'accept-without-reason', part: 'policy', severity: 'warning', title: 'An accepted deviation says why.' },
} as const satisfies Record<string, RuleInfo>;
