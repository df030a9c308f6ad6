import type { AppModel, OverlayModel } from './model';
import type { KubernetesManifest } from '../manifests/manifest';

/** Unit of the applications without a group, in a repository that has groups. */
export const UNGROUPED_UNIT = 'ungrouped';

/** Unit of objects that belong to no application, in a repository that has groups. */
export const SHARED_UNIT = 'shared';

/** Names of units that no group may take. */
export const RESERVED_UNITS: readonly string[] = [SHARED_UNIT, UNGROUPED_UNIT];

function holdsShared({ manifests, resources, createNamespace }: OverlayModel): boolean {
  return manifests.length > 0 || resources.length > 0 || createNamespace;
}

/** Names of the units, in order of first use; `['']` for a repository without groups. */
export function unitNames(apps: readonly AppModel[], manifests: readonly KubernetesManifest[], overlays: readonly OverlayModel[]): readonly string[] {
  const units = [...new Set(apps.map(({ unit }) => unit))];
  if (units.length === 0 || units.includes('')) return [''];
  return manifests.length > 0 || overlays.some(holdsShared) ? [...units, SHARED_UNIT] : units;
}
