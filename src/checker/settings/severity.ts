import { settingsOf } from './settings';
import type { Level, Levels, Settings } from './settings';
import { own } from '../../common/own';
import type { Finding, RuleInfo } from '../findings/finding';

/** The level that a table gives a rule, by its own name or its check's; undefined where it says nothing about it. */
export function configuredLevel(id: string, rule: RuleInfo | undefined, levels: Levels): Level | undefined {
  const level = own(levels, id);
  if (level !== undefined) return level;
  return rule !== undefined && rule.onlyByName !== true && Object.hasOwn(levels, rule.part) ? levels[rule.part] : undefined;
}

function levelOf(id: string, rule: RuleInfo | undefined, overlay: string, settings: Settings): Level | undefined {
  const levels = [...settingsOf(settings, overlay), settings].map(({ severity }) => configuredLevel(id, rule, severity));
  return levels.find((level) => level !== undefined);
}

/**
 * Gives each finding the severity that the settings ask for and drops those of rules that are off.
 *
 * @param accepted findings that keep their severity, because someone said why they are there
 */
export function applySeverity(
  findings: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings, accepted: ReadonlySet<Finding> = new Set(),
): Finding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding.rule, rules.get(finding.rule), finding.overlay, settings);
    if (level === 'off') return [];
    return [level === undefined || accepted.has(finding) ? finding : { ...finding, severity: level }];
  });
}
