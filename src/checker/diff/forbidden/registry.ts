import { claim } from './claim';
import { controllerRevision } from './controller-revision';
import { crdVersions } from './crd-versions';
import { csiDriver } from './csi-driver';
import { csiStorageCapacity } from './csi-storage-capacity';
import { customResourceDefinition } from './custom-resource-definition';
import { duplicateKeys } from './duplicate-keys';
import { endpointSlice } from './endpoint-slice';
import { event } from './event';
import { frozen } from './frozen';
import { ingressClass } from './ingress-class';
import { ipAddress } from './ip-address';
import { job } from './job';
import { leaseCandidate } from './lease-candidate';
import { loadBalancer } from './load-balancer';
import { csiNode, node } from './node';
import { persistentVolume } from './persistent-volume';
import { pod } from './pod';
import { priorityClass } from './priority-class';
import { quotaScopes } from './quota-scopes';
import { resourceClaim } from './resource-claim';
import { resourceSlice } from './resource-slice';
import { roleRef } from './role-ref';
import type { ForbiddenRule } from './rule';
import { runtimeClass } from './runtime-class';
import { secretType } from './secret-type';
import { serviceAddress } from './service-address';
import { serviceCidr } from './service-cidr';
import { statefulSet } from './stateful-set';
import { storageClass } from './storage-class';
import { strategyDefault } from './strategy-default';
import { trustBundle } from './trust-bundle';
import { volumeAttachment } from './volume-attachment';
import { volumeAttributesClass } from './volume-attributes-class';
import { workloadSelector } from './workload-selector';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Refusal } from '../changes/refusal';

/** Every rule about updates that an API server refuses. */
export const FORBIDDEN_RULES: readonly ForbiddenRule[] = [
  workloadSelector, roleRef, secretType, storageClass, volumeAttributesClass, volumeAttachment, csiDriver, csiStorageCapacity,
  priorityClass, runtimeClass, ingressClass, ipAddress, endpointSlice, quotaScopes, trustBundle, controllerRevision, leaseCandidate,
  resourceClaim, resourceSlice, event, customResourceDefinition, statefulSet, job, claim, persistentVolume, frozen, serviceAddress,
  loadBalancer, pod, node, csiNode, serviceCidr, crdVersions, strategyDefault, duplicateKeys,
];

/** True for what a server refuses however the object comes, not only as an update. */
export function isWrongInItself({ rule }: Pick<Refusal, 'rule'>): boolean {
  return FORBIDDEN_RULES.some(({ id, isWrongInItself: isWrong = false }) => id === rule && isWrong);
}

/** Why an API server would refuse to put `after` in place of `before`; empty where it would not. */
export function refusalsOf(before: JsonObject, after: JsonObject): Refusal[] {
  const { group, kind } = idOf(after);
  return FORBIDDEN_RULES
    .filter((rule) => rule.kinds === undefined || rule.kinds.includes(`${group}/${kind}`))
    .flatMap((rule) => rule.check(before, after).map((found) => ({ rule: rule.id, ...found, remedy: rule.remedy })));
}
