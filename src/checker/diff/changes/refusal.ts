/** What to do about a refused update, for the three ways to apply it. */
export interface Remedy {
  readonly kubectl: string;
  readonly argocd: string;
  readonly flux: string;
}

/** One reason why an API server refuses an update in place. */
export interface Refusal {
  /** Id of the rule. */
  readonly rule: string;
  /** The field that may not change. */
  readonly path: string;
  /** What was found, with both values. */
  readonly message: string;
  readonly remedy: Remedy;
}
