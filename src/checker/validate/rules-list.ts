import { formatTable } from '../findings/output/table';
import type { ListedRule } from '../settings/default-level';
import { defaultLevel } from '../settings/default-level';
import type { Settings } from '../settings/settings';
import { configuredLevel } from '../settings/severity';

/** The list of rules with the level that holds for each, for `--list-rules`. */
export function rulesList(rules: readonly ListedRule[], settings: Settings, columns?: number): string {
  const rows = rules.map((rule) =>
    [rule.part, rule.id, configuredLevel(rule.id, rule, settings.severity) ?? defaultLevel(rule), rule.title]);
  return formatTable(['check', 'rule', 'level', 'what it says'], rows, new Set(), { columns, prose: true });
}
