import type { Finding, Severity } from './finding';
import { isNotJudged } from './judged';

/** One line of the table at the end: how one stream fared. */
export interface OverlaySummary {
  readonly overlay: string;
  /** The file that stands for the stream. */
  readonly source: string;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** Everything that a run found; reporters turn it into text. */
export interface Report {
  /** Program and version that rendered, or empty where nothing was rendered. */
  readonly renderer: string;
  readonly documents: number;
  /** Versions that the `object` checks held the documents against. */
  readonly kubernetes: readonly string[];
  /** The most severe first. */
  readonly findings: readonly Finding[];
  /** Those that are not shown, because they weigh too little to be of interest. @default none */
  readonly hidden?: readonly Finding[];
  readonly overlays: readonly OverlaySummary[];
  /** The source and digest of the schema bundles used. */
  readonly schemas: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A report without what weighs less than a severity; what could not be judged is always shown. */
export function atLeast(report: Report, severity: Severity): Report {
  const isShown = (finding: Finding): boolean => RANK[finding.severity] <= RANK[severity] || isNotJudged(finding);
  return { ...report, findings: report.findings.filter(isShown), hidden: report.findings.filter((finding) => !isShown(finding)) };
}

/** How many findings of a severity a list holds. */
export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
}

/** Orders by severity; findings of one severity keep their order. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity];
}
