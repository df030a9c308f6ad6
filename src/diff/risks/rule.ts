import type { RenderIndex } from './render-index';
import type { RiskLevel } from './risk';
import type { ObjectChange } from '../change';

/** A risk as a rule finds it; the level may be lower than the rule's own. */
export interface RiskDetail {
  readonly level?: RiskLevel;
  readonly message: string;
  readonly hint: string;
}

/** Both renders of the overlay that a change belongs to. */
export interface RiskContext {
  readonly before: RenderIndex;
  readonly after: RenderIndex;
  /** Everything that changes there. */
  readonly changes: readonly BareChange[];
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
