/**
 * By what an object that a change may concern is known in the files it is built from. All that a clue says must be there; of an object
 * elsewhere that no clue fits, no rule has anything to say.
 */
export interface Clue {
  /** Words, each somewhere in the files. */
  readonly words?: readonly string[];
  /** The name of an object. */
  readonly name?: string;
  /** Kinds, one of which is there. */
  readonly kinds?: readonly string[];
  /** True where a selector must be there that may match any labels. */
  readonly openSelector?: boolean;
}

/** What clues cannot tell: every object may be concerned. */
export const ANYTHING = 'anything';

/** How to find what some changes may concern. */
export type Clues = readonly Clue[] | typeof ANYTHING;
