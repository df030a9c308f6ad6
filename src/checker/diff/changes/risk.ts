/** How much a risk weighs. */
export type RiskLevel = 'high' | 'medium' | 'low';

/** Levels, the highest first. */
export const RISK_LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low'];

/** Something that may go wrong when a change is rolled out. */
export interface Risk {
  /** Id of the rule; its page is `docs/risks/<id>.md`. */
  readonly rule: string;
  readonly level: RiskLevel;
  /** What it is about, where that is more than the object whose change carries it. */
  readonly subject?: string;
  /** What will happen, with the values. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
