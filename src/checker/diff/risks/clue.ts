import type { JsonObject } from '../../../kubernetes/objects/json';

/**
 * By what an object that a change may concern is known in the files it is built from. All that a clue says must be there; of an object
 * elsewhere that no clue fits, no rule has anything to say.
 */
export interface Clue {
  /** Kinds, one of which the object has. */
  readonly kinds?: readonly string[];
  /** Words, each somewhere in what it is built from. */
  readonly words?: readonly string[];
  /** Values of labels, each somewhere in what it is built from. */
  readonly labels?: readonly string[];
  /** A whole number, somewhere in what it is built from. */
  readonly number?: number;
  /** Its name. */
  readonly name?: string;
  /** Labels of Pods that its selector matches. */
  readonly selecting?: JsonObject;
}

/** What clues cannot tell: every object may be concerned. */
export const ANYTHING = 'anything';

/** How to find what some changes may concern. */
export type Clues = readonly Clue[] | typeof ANYTHING;
