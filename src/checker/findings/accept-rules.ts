import { unused } from './accept-unused';
import { withoutReason } from './accept-without-reason';
import type { AnyPassRule } from './define-rule';

/** The rules about `accept.projen-gitops/<rule>` annotations themselves. */
export const ACCEPT_RULES = {
  unused,
  withoutReason,
} as const satisfies Record<string, AnyPassRule>;
