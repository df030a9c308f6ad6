import type { Level } from './settings';
import type { RuleInfo } from '../findings/finding';
import type { Policy } from '../rules/policy/policy-rule';

/** A rule as lists of rules show it. */
export type ListedRule = RuleInfo & Pick<Partial<Policy>, 'offByDefault'>;

/** The level of a rule where nobody sets one. */
export function defaultLevel({ offByDefault, severity }: ListedRule): Level {
  return offByDefault === true ? 'off' : severity;
}
