import type { RenderIndex } from './render-index';

/** Makes a derived view of an index that is computed at first use and kept as long as the index. */
export function oncePerIndex<T, I extends RenderIndex = RenderIndex>(compute: (index: I) => T): (index: I) => T {
  const views = new WeakMap<I, { readonly value: T }>();
  return (index) => {
    const known = views.get(index);
    if (known !== undefined) return known.value;
    const value = compute(index);
    views.set(index, { value });
    return value;
  };
}
