import type { OverlayModel, RepositoryModel } from '../model/repository-model';

/** Folder of an overlay's applications where the overlay also holds objects that must keep their own names. */
const APPS_UNIT = 'apps';

/** True where the repository's applications are grouped into units. */
export function isGrouped({ sharedUnit }: RepositoryModel): boolean {
  return sharedUnit !== '';
}

/** Folder of a unit in base: `base` itself, or `base/<unit>`. */
export function baseDirectory(unit: string): string {
  return unit === '' ? 'base' : `base/${unit}`;
}

/** Folder of an overlay, the one that is synced. */
export function overlayDirectory({ name }: OverlayModel): string {
  return `overlays/${name}`;
}

/** True where kustomize has to move, or rename, what an overlay holds. */
export function transforms({ scope }: OverlayModel): boolean {
  return [...scope.namespaces].some(([before, after]) => before !== after) || scope.namePrefix !== '' || scope.nameSuffix !== '';
}

/**
 * True where an ungrouped overlay needs a level for its applications: some of its objects stay as they are while kustomize moves the others. One that
 * controllers move has them all in the kustomization that these edit, and replacements put back what stays.
 */
export function isNested(overlay: OverlayModel): boolean {
  return overlay.portable === undefined && transforms(overlay) && [...overlay.objects, ...overlay.files].some(({ fixed }) => fixed);
}

/** Folder of a unit in an overlay. A repository with one unit stays flat, unless the overlay is nested. */
export function overlayUnitDirectory(overlay: OverlayModel, unit: string): string {
  if (unit !== '') return `${overlayDirectory(overlay)}/${unit}`;
  return isNested(overlay) ? `${overlayDirectory(overlay)}/${APPS_UNIT}` : overlayDirectory(overlay);
}

/** True where the overlay's own kustomization holds nothing but its units, so that each of them can be synced alone. */
export function isSumOfUnits({ objects, components, files }: OverlayModel, model: RepositoryModel): boolean {
  return isGrouped(model) && components.length === 0 && [...objects, ...files].every(({ fixed }) => !fixed);
}
