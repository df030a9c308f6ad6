import type { OverlayModel, RepositoryModel } from '../resolve/model';

/** Folder of an overlay's applications where the overlay also holds objects that must keep their own names. */
const APPS_UNIT = 'apps';

/** True where the repository's applications are grouped into units. */
export function isGrouped(model: RepositoryModel): boolean {
  return model.units[0].name !== '';
}

/** Folder of a unit in base: `base` itself, or `base/<unit>`. */
export function baseDirectory(unit: string): string {
  return unit === '' ? 'base' : `base/${unit}`;
}

/** Folder of an overlay, the one that is synced. */
export function overlayDirectory(overlay: OverlayModel): string {
  return `overlays/${overlay.name}`;
}

/**
 * Folder of a unit in an overlay. A repository with one unit stays flat, unless kustomize renames or moves what the overlay
 * holds while some objects (an address pool) must stay as they are: those need a level of their own.
 */
export function overlayUnitDirectory(overlay: OverlayModel, unit: string): string {
  if (unit !== '') return `${overlayDirectory(overlay)}/${unit}`;
  return isNested(overlay) ? `${overlayDirectory(overlay)}/${APPS_UNIT}` : overlayDirectory(overlay);
}

/** True where an ungrouped overlay needs a level for its applications. */
export function isNested(overlay: OverlayModel): boolean {
  return overlay.transforms && overlay.fixedObjects.length > 0;
}
