/** How much a risk weighs. */
export type RiskLevel = 'high' | 'medium' | 'low';

/** Something that may go wrong when a change is rolled out. */
export interface Risk {
  /** Id of the rule; its page is `docs/risks/<id>.md`. */
  readonly rule: string;
  readonly level: RiskLevel;
  /** What will happen, with the values. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
