import type { RiskLevel } from '../changes/risk';

/** What goes with a deleted object. */
export interface Loss {
  readonly level: RiskLevel;
  /** As a message goes on after `this Service is deleted: `. */
  readonly what: string;
}
