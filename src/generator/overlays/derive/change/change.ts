import type { Operation } from './operation';
import type { PatchShape } from '../../../../kubernetes/patch-keys';
import type { Json } from '../objects/json';

/** What turns one value into another: what is merged into it, and what is done to it afterwards. */
export interface Change {
  /** Undefined where there is nothing to merge. */
  readonly merge?: Json;
  readonly operations: readonly Operation[];
}

/** Nothing to do. */
export const UNCHANGED: Change = { operations: [] };

/**
 * Finds the change between two values at a place; undefined where only whoever holds the value can make it, by replacing it.
 *
 * @param path the JSON pointer to the value in the wanted object
 */
export type Compare = (before: Json, after: Json, shape: PatchShape, path: string) => Change | undefined;
