import type { Level, Levels, Settings } from './settings';
import type { Finding, RuleInfo } from '../findings/finding';

/** The level that a table gives a rule, by its own name or its check's; undefined where it says nothing about it. */
export function configuredLevel(rule: string, check: string | undefined, levels: Levels): Level | undefined {
  if (Object.hasOwn(levels, rule)) return levels[rule];
  return check !== undefined && Object.hasOwn(levels, check) ? levels[check] : undefined;
}

function levelOf(rule: string, check: string | undefined, overlay: string, settings: Settings): Level | undefined {
  const own = Object.hasOwn(settings.overlays, overlay) ? configuredLevel(rule, check, settings.overlays[overlay].severity) : undefined;
  return own ?? configuredLevel(rule, check, settings.severity);
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
    const level = levelOf(finding.rule, rules.get(finding.rule)?.check, finding.overlay, settings);
    if (level === 'off') return [];
    return [level === undefined || accepted.has(finding) ? finding : { ...finding, severity: level }];
  });
}
