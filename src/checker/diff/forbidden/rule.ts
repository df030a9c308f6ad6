import type { JsonObject } from '../../../kubernetes/objects/json';
import type { ChangedManifests, Examples, RuleShape } from '../../findings/define-rule';
import type { Remedy } from '../changes/refusal';

/** A refusal as a rule finds it. */
export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

/** Finds what is refused; both objects are of one of the rule's kinds, Secrets are masked. */
export type ForbiddenCheck = (before: JsonObject, after: JsonObject) => RefusedField[];

/** A rule about updates that an API server refuses. */
export interface ForbiddenRule extends Omit<RuleShape<'high', Examples<ChangedManifests>, readonly never[], ForbiddenCheck>, 'remedy'> {
  /** `group/Kind` of the objects it is about; undefined = all. */
  readonly kinds?: readonly string[];
  readonly remedy: Remedy;
  /** True for what a server refuses however the object comes, not only as an update. @default false */
  readonly isWrongInItself?: true;
}

/** Why most of these updates are refused, and why that is seen late. */
export const SETTLED = 'The API server settled it when the object was created. A dry run elsewhere does not show that, because the object does not exist there.';
