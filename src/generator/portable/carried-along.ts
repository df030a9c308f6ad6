import type { RepositoryModel } from '../model/repository-model';

/** What portable overlays include without anybody knowing the addresses in it: it moves along, and they stay. A line for each overlay. */
export function carriedAlong({ overlays }: Pick<RepositoryModel, 'overlays'>): readonly string[] {
  return overlays.flatMap(({ name, portable, include, components }) => {
    const taken = [...include, ...components].map((path) => `"${path}"`);
    if (portable === undefined || taken.length === 0) return [];
    return [`overlay "${name}" is portable, and ${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} moved without being read: addresses in plain texts there stay`];
  });
}
