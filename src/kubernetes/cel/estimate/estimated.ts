import type { Size } from './amount';
import { UNKNOWN } from './amount';
import type { CelType } from './cel-type';
import type { ValuePath } from './value-path';
import type { Node } from '../engine/macro';

/** How large the keys and values of a list or map are, where the expression itself tells it. */
export interface Entries {
  readonly isList: boolean;
  readonly key: Size;
  readonly value: Size;
}

/** What is known of a part of an expression. */
export interface Estimated {
  readonly node: Node;
  /** Units at most. */
  readonly cost: number;
  readonly type: CelType;
  readonly path: ValuePath;
  readonly size?: Size;
  readonly entries?: Entries;
}

/** An expression that the estimate does not understand: nothing is said of it. */
export class Unsure extends Error {}

/** The size of a value; unlimited where it is unknown. */
export function sizeOf({ size }: Estimated): Size {
  return size ?? UNKNOWN;
}

/** A whole number that stands in the expression itself. */
export function literalInt({ node }: Estimated): number | undefined {
  return node.op === 'value' && typeof node.args === 'bigint' ? Number(node.args) : undefined;
}

/** Entries that hold for both. */
export function eitherEntries(one: Entries | undefined, other: Entries | undefined, union: (one: Size, other: Size) => Size): Entries | undefined {
  return one && other && { isList: one.isList, key: union(one.key, other.key), value: union(one.value, other.value) };
}
