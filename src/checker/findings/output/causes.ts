import { groupsOf, sayingOf } from './fold-equal';
import type { Finding, RuleInfo, Severity } from '../finding';
import { bySeverity } from '../report';

/** Findings that one change would mend, or one piece of advice with all places that it is for. */
export interface Cause {
  readonly rule: string;
  readonly severity: Severity;
  /** Where it stands in the objects; `[*]` where that is any place of a list, empty for advice. */
  readonly path: string;
  /** What was found; for advice, the rule's own sentence. */
  readonly message: string;
  /** What to do about it; empty for advice, whose page says it. */
  readonly hint: string;
  /** How many findings it stands for, and how many of them are accepted. */
  readonly count: number;
  readonly accepted: number;
  readonly isAdvice: boolean;
  readonly overlays: readonly string[];
  /** The objects, each once. */
  readonly resources: readonly string[];
}

/** Answers whether a finding is advice, which is told as a number. */
export type IsAdvice = (finding: Finding) => boolean;

/** Advice is what hardening rules say, as long as nobody has made it an error. */
export function adviceOf(rules: readonly RuleInfo[]): IsAdvice {
  const advice = new Set(rules.filter(({ isAdvice }) => isAdvice === true).map(({ id }) => id));
  return ({ rule, severity }) => severity !== 'error' && advice.has(rule);
}

/** The path of all of them, which differ in places of lists at most. */
function commonPath(same: readonly Finding[]): string {
  const [{ path }] = same;
  return same.every((finding) => finding.path === path) ? path : path.replace(/\[\d+\]/g, '[*]');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

/** Findings by their causes: what says the same in several overlays, units and containers is one; the most severe and most frequent first. */
export function causesOf(findings: readonly Finding[], rules: readonly RuleInfo[]): Cause[] {
  const isAdvice = adviceOf(rules);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const keyOf = (finding: Finding): string => (isAdvice(finding) ? JSON.stringify([finding.rule]) : sayingOf(finding));
  const causes = groupsOf(findings.toSorted(bySeverity), keyOf).map((same): Cause => {
    const [first] = same;
    const advice = isAdvice(first);
    return {
      rule: first.rule,
      severity: first.severity,
      path: advice ? '' : commonPath(same),
      message: advice ? titles.get(first.rule) ?? first.message : first.message,
      hint: advice ? '' : first.hint,
      count: same.length,
      accepted: same.filter(({ accepted }) => accepted === true).length,
      isAdvice: advice,
      overlays: unique(same.map(({ overlay }) => overlay)),
      resources: unique(same.map(({ resource }) => resource)),
    };
  });
  const rank = ({ severity, isAdvice: advice }: Cause): number => ['error', 'warning', 'info'].indexOf(severity) * 2 + (advice ? 1 : 0);
  return causes.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count);
}
