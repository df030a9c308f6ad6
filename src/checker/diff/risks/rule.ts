import type { Clues } from './clue';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { ChangedManifests, Examples, RuleShape } from '../../findings/define-rule';
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

/** Finds the objects that do not change and that a rule has to see all the same, to judge a change: `diff` renders these as well. */
export type Look = (change: BareChange, context: RiskContext) => Clues;

/** What may go wrong. Where that depends on objects that do not change, `looksAt` must lead to these: not all are rendered. */
export type RiskCheck = (change: BareChange, context: RiskContext) => readonly RiskDetail[];

/** A rule about what may go wrong. */
export type RiskRule = RuleShape<RiskLevel, Examples<ChangedManifests>, readonly Look[], RiskCheck>;
