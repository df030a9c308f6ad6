import type { Instance, Scope } from '../model/scope';
import type { Place } from '../problems/place';

/** Unit of the applications without a group, in a repository that has groups. */
export const UNGROUPED_UNIT = 'ungrouped';

/** Unit of objects that belong to no application, in a repository that has groups. */
const SHARED_UNIT = 'shared';

/** What decides the unit of a workload. */
interface Membership {
  readonly group: string | undefined;
  /** The namespace that base puts it into. */
  readonly namespace: string;
}

/**
 * Names the units of a repository: one without name where there are neither groups nor a second namespace; else one for each group
 * and namespace, because kustomize moves all that one kustomization holds into one namespace.
 */
export function unitNamer(members: readonly Membership[], baseNamespace: string): (member: Membership) => string {
  const grouped = members.some(({ group }) => group !== undefined);
  const spread = members.some(({ namespace }) => namespace !== baseNamespace);
  return ({ group, namespace }) => {
    if (!grouped) return spread ? namespace : '';
    return namespace === baseNamespace ? group ?? UNGROUPED_UNIT : [group, namespace].filter((part) => part !== undefined).join('-');
  };
}

/** Names of units that no group may take. */
const RESERVED_UNITS: readonly string[] = [SHARED_UNIT, UNGROUPED_UNIT];

/** Records a group whose folder is generated for another purpose. */
export function checkGroup(group: string | undefined, place: Place): void {
  if (group === undefined || !RESERVED_UNITS.includes(group)) return;
  place.add('group-reserved', `group "${group}"`, `choose another name: ${RESERVED_UNITS.join(' and ')} are generated`);
}

/** The unit of objects that belong to no application: the only one, or one of their own where there are groups. */
export function sharedUnit(others: readonly { readonly unit: string }[]): string {
  return others.some(({ unit }) => unit !== '') ? SHARED_UNIT : '';
}

/** Records groups that share their unit's name with a namespace: kustomize could not move the two apart. */
export function checkUnits({ instances }: Scope, placeOf: (path: string) => Place): void {
  const first = new Map<string, Instance>();
  for (const instance of instances.values()) {
    const earlier = first.get(instance.unit) ?? instance;
    first.set(instance.unit, earlier);
    if (earlier.namespace === instance.namespace) continue;
    placeOf(`${instance.path}.group`).add('unit-ambiguous', `unit "${instance.unit}" would hold namespaces "${earlier.namespace}" and "${instance.namespace}"`, 'give the group another name than the namespace');
  }
}
