import type { ChangeKind, OverlayDiff } from '../changes/change';
import type { FieldChange } from '../changes/compare';
import type { Risk, RiskLevel } from '../changes/risk';

/** How many risks of each level. */
export type RiskCounts = Readonly<Record<RiskLevel, number>>;

/** One overlay in the table. */
export interface ReportRow {
  readonly overlay: string;
  readonly presence: OverlayDiff['presence'];
  readonly added: number;
  readonly modified: number;
  /** Objects that get another name or namespace. */
  readonly replaced: number;
  readonly removed: number;
  readonly risks: RiskCounts;
  /** True where it did not build before, and does now. */
  readonly repaired: boolean;
  /** Which sides did not build, unless it is repaired. */
  readonly failed: readonly ('before' | 'after')[];
}

/** A risk, once for all overlays and objects that have it. */
export interface ReportRisk extends Risk {
  /** What it is about: objects, or something that holds them, such as a namespace. */
  readonly subjects: readonly string[];
  readonly overlays: readonly string[];
}

/** A change, once for all overlays that have it. */
export interface ReportChange {
  /** Stable within the report: its place in the list. */
  readonly id: string;
  readonly overlays: readonly string[];
  readonly change: ChangeKind;
  readonly resource: string;
  /** Its name before, where that was another. */
  readonly was?: string;
  readonly kind: string;
  readonly fields: readonly FieldChange[];
  readonly forbidden: boolean;
  readonly risks: readonly Risk[];
  /** What is new, in a few words. */
  readonly summary?: string;
  /** Unified difference of the YAML, without file header. */
  readonly hunk: string;
}

/** Changes of several objects of one kind that say the same. */
export interface ReportGroup {
  /** One or more; where there are several, their fields are equal. */
  readonly changes: readonly ReportChange[];
  /** The kind of all of them; `objects` where they are of several. */
  readonly title: string;
  /** The fields of all of them; `[*]` stands for the object's own name. */
  readonly fields: readonly FieldChange[];
}

/** Why overlays did not build. */
export interface ReportFailure {
  readonly overlays: readonly string[];
  readonly sides: readonly ('before' | 'after')[];
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
  /** The same changes; those that say the same of several objects are together. */
  readonly groups: readonly ReportGroup[];
  /** What is told of many objects in one sentence. */
  readonly notes: readonly string[];
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
