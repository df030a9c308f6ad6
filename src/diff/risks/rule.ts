import type { Resource } from '../../resources/resource';
import type { ObjectChange } from '../change';

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

/** A risk as a rule finds it; the level may be lower than the rule's own. */
export interface RiskDetail {
  readonly level?: RiskLevel;
  readonly message: string;
  readonly hint: string;
}

/** Both renders of the overlay that a change belongs to. */
export interface RiskContext {
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
}

/** A change as rules see it: before risks are known. */
export type BareChange = Omit<ObjectChange, 'risks'>;

/** A rule about what may go wrong. */
export interface RiskRule {
  /** Stable, kebab-case, unique; also the name of its page. */
  readonly id: string;
  /** The strongest level that it gives. */
  readonly level: RiskLevel;
  /** One sentence that states the rule. */
  readonly title: string;
  check(change: BareChange, context: RiskContext): readonly RiskDetail[];
}
