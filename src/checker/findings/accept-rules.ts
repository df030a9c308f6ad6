import { unused } from './accept-unused';
import { withoutReason } from './accept-without-reason';
import type { AnyTellingRule } from './define-rule';

/** The rules about `accept.projen-gitops/<rule>` annotations themselves; a new one is a line here. */
export const ACCEPT_RULES: readonly AnyTellingRule[] = [
  unused,
  withoutReason,
];
