import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { BareChange, OverlayDiff } from '../changes/change';
import type { NamespaceMove } from '../changes/moves';
import type { RiskLevel } from '../changes/risk';

/** A risk as a rule finds it; the level may be lower than the rule's own. */
export interface RiskDetail {
  readonly level?: RiskLevel;
  /** What it is about, where that is more than the object of the change. */
  readonly subject?: string;
  readonly message: string;
  readonly hint: string;
}

/** Both renders of the overlay that a change belongs to. */
export interface RiskContext {
  readonly before: RenderIndex;
  readonly after: RenderIndex;
  /** Everything that changes there. */
  readonly changes: readonly BareChange[];
  readonly presence: OverlayDiff['presence'];
  /** Namespaces that objects leave together. */
  readonly moves: readonly NamespaceMove[];
  /** What an object of the new render was before, also under another name or in another namespace. */
  readonly previous: (object: JsonObject) => JsonObject | undefined;
  /** What an object of the old render becomes. */
  readonly next: (object: JsonObject) => JsonObject | undefined;
}

/** A rule about what may go wrong. */
export interface RiskRule {
  /** Stable, kebab-case, unique; also the name of its page. */
  readonly id: string;
  /** The strongest level that it gives. */
  readonly level: RiskLevel;
  /** The other levels that it gives, by case, the strongest first. */
  readonly weaker?: readonly RiskLevel[];
  /** One sentence that states the rule. */
  readonly title: string;
  /** What may go wrong. Where that depends on objects that do not change, clues in `../elsewhere` must lead to these: not all are rendered. */
  check(change: BareChange, context: RiskContext): readonly RiskDetail[];
}
