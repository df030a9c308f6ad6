import type { ResourceIndex } from './resource-index';

/** Makes a derived view of an index that is computed at first use and kept as long as the index. */
export function oncePerIndex<T>(compute: (index: ResourceIndex) => T): (index: ResourceIndex) => T {
  const views = new WeakMap<ResourceIndex, { readonly value: T }>();
  return (index) => {
    const known = views.get(index);
    if (known !== undefined) return known.value;
    const value = compute(index);
    views.set(index, { value });
    return value;
  };
}
