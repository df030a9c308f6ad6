import type { TrackedImage } from '../../src';
import type { WrittenKustomizations } from '../../src/generator/resolve/tracked-images';
import type { WrittenEntry } from '../../src/kubernetes/images/written-images';

function name(kind: string, app: number): string {
  return `registry.example.com/${kind}-${app}`;
}

/** The image of an application that moves on its own. */
export function trackedImage(app: number): TrackedImage {
  return { repository: name('tracked', app), tag: '1.0', policy: { semver: '>=1.0.0' } };
}

/** What an overlay runs of an application in place of its image. */
export function movedImage(app: number): TrackedImage {
  return { repository: name('moved', app), tag: 'main-1', policy: { pattern: '^main-', order: 'numerical' } };
}

function moved(app: number): readonly WrittenEntry[] {
  const tracked = name('tracked', app);
  if (app % 2 === 0) return [{ name: tracked, newTag: '1.1' }];
  return [{ name: tracked, newName: `mirror.${tracked}`, newTag: '1.1' }, { name: `mirror.${tracked}`, digest: `sha256:${'ab'.repeat(32)}` }];
}

/** What bots have made of the first overlay; the others are new. */
export const MOVED: WrittenKustomizations = {
  imagesIn: (folder) => folder === 'overlays/overlay-0' ? { entries: Array.from({ length: 6 }, (_, app) => moved(app)).flat() } : undefined,
  foldersOf: (overlay) => [`overlays/${overlay}`],
};
