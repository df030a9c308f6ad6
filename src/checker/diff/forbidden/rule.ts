import type { JsonObject } from '../../../kubernetes/objects/json';

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

/** A refusal as a rule finds it. */
export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

/** A rule about updates that an API server refuses. */
export interface ForbiddenRule {
  /** Stable, kebab-case. */
  readonly id: string;
  /** `group/Kind` of the objects it is about; undefined = all. */
  readonly kinds?: readonly string[];
  readonly remedy: Remedy;
  /** Finds what is refused; both objects are of one of `kinds`, Secrets are masked. */
  check(before: JsonObject, after: JsonObject): RefusedField[];
}
