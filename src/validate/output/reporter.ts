import type { RuleInfo } from '../../findings/finding';
import type { Report } from '../report';

/** An output format. */
export interface Reporter {
  /** The whole report as text, with a line break at its end. */
  report(report: Report): string;
}

/** What reporters may need besides the report. */
export interface ReporterOptions {
  readonly colour: boolean;
  readonly rules: readonly RuleInfo[];
}
