import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule, RefusedField } from './rule';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';

/** The first address range stands alone in an older field. */
function withRanges(object: JsonObject): JsonObject {
  const { podCIDR, podCIDRs, ...spec } = asObject(object.spec);
  return { ...object, spec: { ...spec, podCIDRs: asList(podCIDRs).length > 0 || !podCIDR ? podCIDRs : [podCIDR] } };
}

/** What a Node is told once: by its cloud, and by whoever gives out address ranges. */
export const node: ForbiddenRule = {
  id: 'node-spec',
  kinds: ['/Node'],
  remedy: RECREATE,
  check(before, after) {
    const [old, now] = [before, after].map(withRanges);
    const { providerID, podCIDRs } = asObject(old.spec);
    return [
      ...(providerID ? changesAt(old, now, 'spec.providerID') : []),
      ...(asList(podCIDRs).length > 0 ? changesAt(old, now, 'spec.podCIDRs') : []),
    ];
  },
};

function driversOf(object: JsonObject): Map<string, JsonObject> {
  return new Map(asList(asObject(object.spec).drivers).map(asObject).map((driver) => [asString(driver.name) ?? '', { ...driver, allocatable: undefined }]));
}

function changedDriver(name: string, before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [before, after].map((driver): JsonObject => ({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', driver }));
  return changesAt(old, now, 'driver', `spec.drivers[${name}]`);
}

/** A driver of a CSINode stays as it was registered, but for how many volumes it takes. */
export const csiNode: ForbiddenRule = {
  id: 'csi-node-driver',
  kinds: ['storage.k8s.io/CSINode'],
  remedy: RECREATE,
  check(before, after) {
    const now = driversOf(after);
    return [...driversOf(before)].flatMap(([name, driver]) => {
      const next = now.get(name);
      return next === undefined ? [] : changedDriver(name, driver, next);
    });
  },
};
