import type { FieldChange } from './compare';
import type { Refusal } from './refusal';
import type { Risk } from './risk';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { ResourceId } from '../../../kubernetes/objects/resource';

/** What happens to an object: `replaced` means that one under another name takes its place. */
export type ChangeKind = 'added' | 'removed' | 'modified' | 'replaced';

/** How two objects were recognised as one. */
export type MatchedBy = 'identity' | 'generator-hash' | 'rename';

/** What happens to one object of one overlay. */
export interface ObjectChange {
  readonly overlay: string;
  readonly change: ChangeKind;
  /** The object as it is afterwards, or as it was: `apps/v1 Deployment default/web`. */
  readonly resource: string;
  readonly id: ResourceId;
  readonly matchedBy: MatchedBy;
  /** Its name before, where that was another. */
  readonly was?: string;
  /** Both states; the values of Secrets are masked. */
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly fields: readonly FieldChange[];
  readonly forbidden: readonly Refusal[];
  /** The setting by which it is deleted and made anew, where a server refuses the update in place. */
  readonly recreated?: string;
  readonly risks: readonly Risk[];
}

/** A change as rules see it: before risks are known. */
export type BareChange = Omit<ObjectChange, 'risks'>;

/** What happens in one overlay. */
export interface OverlayDiff {
  readonly overlay: string;
  /** `added` and `removed` where only one side has the overlay. */
  readonly presence: 'both' | 'added' | 'removed';
  readonly changes: readonly ObjectChange[];
  /** Which sides did not build, and why. */
  readonly errors: readonly { readonly side: 'before' | 'after'; readonly message: string }[];
  /** Objects compared on either side. */
  readonly objects: { readonly before: number; readonly after: number };
  /** True where there are more objects, in units that no changed file touches. */
  readonly partial?: true;
  /** True where only the side before did not build: what is there now is added, whatever it takes the place of. */
  readonly repaired?: true;
}

/** The difference between two states. */
export interface DiffResult {
  readonly overlays: readonly OverlayDiff[];
  /** Why there is nothing to show, where there is nothing. */
  readonly reason?: string;
  /** What was not compared, and why, one sentence part each. */
  readonly notCompared?: readonly string[];
}
