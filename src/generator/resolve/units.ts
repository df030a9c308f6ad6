import type { AppModel, OverlayModel, UnitModel } from './model';
import { groupBy } from '../../common/group-by';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** Unit of the applications without a group, in a repository that has groups. */
export const UNGROUPED_UNIT = 'ungrouped';

/** Unit of objects that belong to no application, in a repository that has groups. */
const SHARED_UNIT = 'shared';

/** Names of units that no group may take. */
export const RESERVED_UNITS: readonly string[] = [SHARED_UNIT, UNGROUPED_UNIT];

/** True where an overlay holds objects of the user's own, or its namespace. */
export function holdsShared({ manifests, resources, createNamespace }: OverlayModel): boolean {
  return manifests.length > 0 || resources.length > 0 || createNamespace;
}

/** Divides the applications into units, in order of first use; the user's own objects get a unit of their own where there are groups. */
export function divideIntoUnits(
  apps: readonly AppModel[], manifests: readonly KubernetesManifest[], overlays: readonly OverlayModel[],
): readonly UnitModel[] {
  const byName = groupBy(apps, ({ unit }) => unit);
  if (byName.size === 0 || byName.has('')) return [{ name: '', apps, isShared: true }];
  const units = [...byName].map(([name, members]) => ({ name, apps: members, isShared: false }));
  const shared = manifests.length > 0 || overlays.some(holdsShared);
  return shared ? [...units, { name: SHARED_UNIT, apps: [], isShared: true }] : units;
}
