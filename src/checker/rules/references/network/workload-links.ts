import { asString, at } from '../../../../kubernetes/objects/json';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { ServiceReference } from '../addresses/references';
import { serviceReferences } from '../addresses/references';
import { podReferences } from '../shared/pod-references';
import type { ResourceIndex } from '../shared/resource-index';

/** A workload that uses an address of a Service. */
export interface WorkloadLink {
  readonly from: Workload;
  readonly reference: ServiceReference;
}

const ALL_KEYS = '';

/** The workloads that use a ConfigMap, by namespace, name and key. */
function configMapUsers(index: ResourceIndex): Map<string, Set<Workload>> {
  const byDocument = new Map(index.workloads.map((workload) => [workload.resource, workload]));
  const users = new Map<string, Set<Workload>>();
  for (const { kind, namespace, name, referrer, seen = [ALL_KEYS] } of podReferences(index)) {
    const workload = byDocument.get(referrer);
    if (kind !== 'ConfigMap' || workload === undefined) continue;
    for (const part of seen) {
      const place = `${namespace}/${name} ${part}`;
      users.set(place, (users.get(place) ?? new Set()).add(workload));
    }
  }
  return users;
}

/** Every pair of a workload and an address that its variables, arguments or ConfigMaps hold. */
export function* workloadLinks(index: ResourceIndex): Iterable<WorkloadLink> {
  const users = configMapUsers(index);
  for (const reference of serviceReferences(index)) {
    const { workload, resource, namespace, path } = reference.source;
    if (workload !== undefined) {
      yield { from: workload, reference };
      continue;
    }
    const name = asString(at(resource.object, 'metadata', 'name')) ?? '';
    const place = `${namespace}/${name} `;
    const using = [...users.get(place + ALL_KEYS) ?? [], ...users.get(place + path.at(-1)) ?? []];
    for (const from of new Set(using)) yield { from, reference };
  }
}
