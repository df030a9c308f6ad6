import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { DefinedRule, Rule } from '../../findings/define-rule';
import type { FindingDetail, Severity } from '../../findings/finding';

/** What the user's settings say to policies. */
export interface PolicyOptions {
  /** Registries (or repository prefixes) that images may come from; undefined: any. */
  readonly registries?: readonly string[];
  /** Objects that may be public, `[namespace/]name`; undefined: public ones are only mentioned. */
  readonly publicAllow?: readonly string[];
}

/** What policies know besides the object that they judge. */
export interface PolicyContext extends PolicyOptions {
  /** The objects of the same stream. */
  readonly render: RenderIndex;
}

/** What a policy found; with a severity of its own where it differs from the rule's. */
export interface PolicyFinding extends FindingDetail {
  readonly severity?: Severity;
}

/** Says what a policy finds in an object: a pure function. */
export type PolicyCheck = (resource: Resource, context: PolicyContext) => Iterable<PolicyFinding>;

/** A policy, ours or a user's. One that looks at no other kind gets to see no other object. */
export interface Policy extends DefinedRule {
  readonly part: 'policy';
  /** Runs only where the user gives it a level. @default false */
  readonly offByDefault?: boolean;
  readonly check: PolicyCheck;
}

/** A policy of ours, with its page and its proof. */
export type PolicyRule = Policy & Rule<PolicyCheck>;
