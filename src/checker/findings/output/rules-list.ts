import { formatTable } from './table';
import type { Settings } from '../../validate/settings';
import type { ListedRule } from '../default-level';
import { defaultLevel } from '../default-level';
import { configuredLevel } from '../severity';

/** The list of rules with the level that holds for each, for `--list-rules`. */
export function rulesList(rules: readonly ListedRule[], settings: Settings): string {
  const rows = rules.map((rule) =>
    [rule.check, rule.id, configuredLevel(rule.id, rule, settings.severity) ?? defaultLevel(rule), rule.title]);
  return formatTable(['check', 'rule', 'level', 'what it says'], rows, new Set());
}
