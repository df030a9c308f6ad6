import type { Severity } from '../../../findings/finding';

/** Which objects a policy judges; every list that is given must have a match. */
export interface UserPolicyMatch {
  /** `apps/v1 Deployment`, `Deployment` of any group, `apps/* *`; `*` is any run of characters. @default every kind */
  readonly kinds?: readonly string[];
  /** Namespaces as the manifests name them; `*` is any run of characters. @default every namespace */
  readonly namespaces?: readonly string[];
  /** Overlays; `*` is any run of characters. @default every overlay */
  readonly overlays?: readonly string[];
}

/** A policy of the user's own: a CEL expression that holds for each object that it matches. */
export interface UserPolicy {
  /** Kebab-case, unlike any rule that comes with this package. */
  readonly id: string;
  /** @default 'warning' */
  readonly severity: Severity;
  readonly match: UserPolicyMatch;
  /** CEL over `object` and `overlay` (its name); true where the object is as it should be. */
  readonly rule: string;
  /** What a finding says where the rule is false. */
  readonly message: string;
  /** CEL that yields the message. @default the message as it stands */
  readonly messageExpression?: string;
  /** What to do about it. */
  readonly hint?: string;
}
