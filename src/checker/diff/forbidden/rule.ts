import type { JsonObject } from '../../../kubernetes/objects/json';
import type { Remedy } from '../changes/refusal';

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
