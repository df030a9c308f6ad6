import { formatTable } from './table';
import type { RuleInfo } from '../../findings/finding';
import type { PolicyRule } from '../policy/policy-rule';
import type { Settings } from '../settings';
import { configuredLevel } from '../severity';

/** The list of rules with the level that holds for each, for `--list-rules`. */
export function rulesList(rules: readonly (RuleInfo & Pick<Partial<PolicyRule>, 'offByDefault'>)[], settings: Settings): string {
  const rows = rules.map((rule) => {
    const byDefault = rule.offByDefault === true ? 'off' : rule.severity;
    return [rule.check, rule.id, configuredLevel(rule.id, rule, settings.severity) ?? byDefault, rule.title];
  });
  return formatTable(['check', 'rule', 'level', 'what it says'], rows, new Set());
}
