import * as path from 'node:path/posix';
import type { UpdatedUnit } from './argocd-image-updater';
import type { TrackedOverlay } from './flux-images';
import type { DeliveredUnit } from './units';
import type { RepositoryModel } from '../../model/repository-model';
import { overlayDirectory, overlayUnitDirectory } from '../../plan/layout';
import { trackedImages } from '../../resolve/tracked-images';

/** The tracked images of an overlay. */
export function trackedOverlay(name: string, { overlays }: RepositoryModel, root: string): TrackedOverlay | undefined {
  const overlay = overlays.find((other) => other.name === name);
  if (overlay === undefined) return undefined;
  const { scope } = overlay;
  const hasDigest = (unit: string, repository: string): boolean =>
    scope.images.get(unit)?.entries.some((entry) => entry.name === repository && entry.digest !== undefined) === true;
  return { name, path: path.join(root, overlayDirectory(overlay)), tracked: trackedImages(scope), hasDigest };
}

/** The tracked images of a unit that is delivered, which may hold several of the overlay. */
export function updatedUnit(unit: DeliveredUnit, { overlays }: RepositoryModel, root: string): UpdatedUnit {
  const overlay = overlays.find(({ name }) => name === unit.overlay);
  if (overlay === undefined) return { unit, images: [], folder: '' };
  const own = path.relative(root, unit.path);
  const tracked = [...trackedImages(overlay.scope)].map(([name, images]) => ({ directory: overlayUnitDirectory(overlay, name), images }));
  const here = tracked.filter(({ directory }) => directory === own || directory.startsWith(`${own}/`));
  return { unit, images: here.flatMap(({ images }) => images), folder: here.length === 0 ? '' : path.relative(own, here[0].directory) };
}
