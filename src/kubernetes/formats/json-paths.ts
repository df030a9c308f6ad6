import type { Format } from './format';

/** A path to fields: `.spec.replicas`. */
export const simplePath: Format = (value) => value.startsWith('.') ? undefined : "must start with '.'";

function under(...roots: readonly string[]): Format {
  return (value) => simplePath(value) ?? (roots.some((root) => value.startsWith(root)) ? undefined : `must start with ${roots.map((root) => `'${root}'`).join(' or ')}`);
}

/** A path below `.spec`. */
export const underSpec = under('.spec.');

/** A path below `.status`. */
export const underStatus = under('.status.');

/** A path below one of the two. */
export const underSpecOrStatus = under('.spec.', '.status.');
