import type { Inventory } from './inventory';
import type { Explain } from '../../page/elements';
import type { RuleInfo } from '../finding';
import type { Report } from '../report';

/** An output format. */
export interface Reporter {
  /** The whole report as text, with a line break at its end. */
  report(report: Report): string;
  /** The same in parts, where the whole may be too long. @default one part */
  parts?(report: Report): Iterable<string>;
}

/** What reporters may need besides the report. */
export interface ReporterOptions {
  readonly colour: boolean;
  /** How wide lines of a report for people may be. @default as wide as they are */
  readonly columns?: number;
  readonly rules: readonly RuleInfo[];
  /** Whether hardening advice is told place by place. @default false: as one line for each rule */
  readonly all?: boolean;
  /** Whether a report for people ends with the table and the sentence that sum it up. @default true */
  readonly summary?: boolean;
  /** The working directory in the checkout that it is part of, for hosts that name files from there. @default '': the top */
  readonly folder?: string;
  /** What was checked, for reports that show it. @default nothing is known of it */
  readonly inventory?: Inventory;
  /** Gives the page of a rule, for reports that hold it. @default none */
  readonly explain?: Explain;
}
