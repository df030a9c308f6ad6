import type { ChangeKind, OverlayDiff } from '../change';
import type { FieldChange } from '../compare';
import type { Risk, RiskLevel } from '../risks/risk';

/** How many risks of each level. */
export type RiskCounts = Readonly<Record<RiskLevel, number>>;

/** One overlay in the table. */
export interface ReportRow {
  readonly overlay: string;
  readonly presence: OverlayDiff['presence'];
  readonly added: number;
  /** Modified and replaced objects. */
  readonly modified: number;
  readonly removed: number;
  readonly risks: RiskCounts;
  /** Which sides did not build. */
  readonly failed: readonly ('before' | 'after')[];
}

/** A risk, once for all overlays that have it. */
export interface ReportRisk extends Risk {
  readonly resource: string;
  readonly overlays: readonly string[];
}

/** A change, once for all overlays that have it. */
export interface ReportChange {
  readonly overlays: readonly string[];
  readonly change: ChangeKind;
  readonly resource: string;
  /** Its name before, where that was another. */
  readonly was?: string;
  readonly kind: string;
  readonly fields: readonly FieldChange[];
  readonly forbidden: boolean;
  readonly risks: readonly Risk[];
  /** Unified difference of the YAML, without file header. */
  readonly hunk: string;
}

/** A side of an overlay that did not build. */
export interface ReportFailure {
  readonly overlay: string;
  readonly side: 'before' | 'after';
  readonly message: string;
}

/** Everything that a report says, in the order in which it says it; every format is a way of writing this. */
export interface Report {
  readonly sentence: string;
  readonly rows: readonly ReportRow[];
  readonly failures: readonly ReportFailure[];
  /** Highest first. */
  readonly risks: readonly ReportRisk[];
  /** Those with the highest risks first. */
  readonly changes: readonly ReportChange[];
  /** Why there is no change, where there is none. */
  readonly reason?: string;
  readonly before: string;
  readonly after: string;
  readonly renderer?: string;
}

/** What was compared, as the reader knows it. */
export interface ReportSubject {
  readonly before: string;
  readonly after: string;
  /** Program and version; undefined where nothing was rendered. */
  readonly renderer?: string;
}
