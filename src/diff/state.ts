import type { Resource } from '../resources/resource';

/** What one overlay rendered to, or why it did not. */
export interface OverlayState {
  readonly overlay: string;
  readonly resources: readonly Resource[];
  /** Why this overlay did not build; its resources are then unknown. */
  readonly error?: string;
}

/** One side of a comparison: every overlay that it has. */
export type State = readonly OverlayState[];
