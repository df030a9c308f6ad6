import type { Resource } from '../../kubernetes/objects/resource';

/** Objects of an overlay that are the same on both sides and no rule looks at. */
export interface LeftOut {
  /** How many were rendered, and found to be the same. */
  readonly objects: number;
  /** True where there are more, in units that were not rendered because no changed file touches them. */
  readonly more: boolean;
}

/** What one overlay rendered to, or why it did not. */
export interface OverlayState {
  readonly overlay: string;
  readonly resources: readonly Resource[];
  /** Why this overlay did not build; its resources are then unknown. */
  readonly error?: string;
  /** What is not among the resources. */
  readonly leftOut?: LeftOut;
}

/** One side of a comparison: every overlay that it has. */
export type State = readonly OverlayState[];
