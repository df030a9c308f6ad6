import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { FindingDetail, RuleInfo, Severity } from '../../findings/finding';

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

/** One policy: a pure function of an object. */
export interface PolicyRule extends RuleInfo {
  readonly check: 'policy';
  /** Runs only where the user gives it a level. @default false */
  readonly offByDefault?: boolean;
  /** The kind whose objects make the rule look at further objects of the stream. @default none: it looks at one object alone */
  readonly relatedBy?: string;
  judge(resource: Resource, context: PolicyContext): Iterable<PolicyFinding>;
}
