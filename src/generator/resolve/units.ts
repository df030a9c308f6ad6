import type { Instance } from '../model/scope';
import type { Place } from '../problems/place';

/** Unit of the applications without a group, in a repository that has groups. */
export const UNGROUPED_UNIT = 'ungrouped';

/** Unit of objects that belong to no application, in a repository that has groups. */
const SHARED_UNIT = 'shared';

/** Names of units that no group may take. */
const RESERVED_UNITS: readonly string[] = [SHARED_UNIT, UNGROUPED_UNIT];

/** Records a group whose folder is generated for another purpose. */
export function checkGroup(group: string | undefined, place: Place): void {
  if (group === undefined || !RESERVED_UNITS.includes(group)) return;
  place.add('group-reserved', `group "${group}"`, `choose another name: ${RESERVED_UNITS.join(' and ')} are generated`);
}

/** The unit of objects that belong to no application: the only one, or one of their own where there are groups. */
export function sharedUnit(instances: Iterable<Instance>): string {
  const [first] = instances;
  return first === undefined || first.unit === '' ? '' : SHARED_UNIT;
}
