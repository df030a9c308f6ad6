import { labelsOfBoth } from './list-labels';
import type { List } from './list-labels';
import type { Shape } from '../../../kubernetes/shapes/shape';

/** The names of what stands in another order, without what stays in front of it and behind it. */
export interface Reorder {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Without keys, a set or a comparison of its own, nothing is known of a list: its order counts. */
function matters(before: List, after: List, shape: Shape): boolean {
  if (typeof shape.ordered === 'function') return shape.ordered(before, after);
  return shape.ordered ?? (shape.keys === undefined && !shape.set && !shape.bag);
}

function trimmed(before: readonly string[], after: readonly string[]): Reorder {
  let [start, end] = [0, before.length];
  while (before[start] === after[start]) start += 1;
  while (before[end - 1] === after[end - 1]) end -= 1;
  return { before: before.slice(start, end), after: after.slice(start, end) };
}

/** What of two lists stands in another order, where that means something; items that only one of them has do not count. */
export function reorderOf(before: List, after: List, shape: Shape): Reorder | undefined {
  if (before.length < 2 || after.length < 2 || !matters(before, after, shape)) return undefined;
  const labels = labelsOfBoth(before, after, shape);
  if (labels === undefined) return undefined;
  const [inOld, inNow] = labels.map((all) => new Set(all));
  const old = labels[0].filter((label) => inNow.has(label));
  const now = labels[1].filter((label) => inOld.has(label));
  return old.every((label, index) => label === now[index]) ? undefined : trimmed(old, now);
}

/** True where the order of two lists says nothing. */
export function isWithoutOrder(before: List, after: List, shape: Shape): boolean {
  return shape.bag === true || (labelsOfBoth(before, after, shape) !== undefined && reorderOf(before, after, shape) === undefined);
}
