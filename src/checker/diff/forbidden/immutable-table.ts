import { immutableFields } from './immutable-fields';
import { NEW_NAME, NEW_OBJECT, RECREATE, RECREATE_KEEPING_PODS } from './remedies';
import type { ForbiddenRule } from './rule';

/** In a set, naming something twice says no more than naming it once. */
function withoutRepeats(rule: ForbiddenRule): ForbiddenRule {
  return { ...rule, check: (before, after) => rule.check(before, after).filter(({ path }) => !/#\d+"?\]$/.test(path)) };
}

const EVENT_FIELDS = [
  'regarding', 'related', 'reason', 'note', 'type', 'action', 'eventTime', 'reportingController', 'reportingInstance',
  'deprecatedSource', 'deprecatedFirstTimestamp', 'deprecatedLastTimestamp', 'deprecatedCount',
];

/** Fields that never change once an object is stored, whatever else the update says. */
export const IMMUTABLE_FIELDS: readonly ForbiddenRule[] = [
  immutableFields('workload-selector', ['apps/Deployment', 'apps/DaemonSet', 'apps/ReplicaSet'], ['spec.selector'], RECREATE_KEEPING_PODS),
  immutableFields('role-ref', ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'], ['roleRef'], RECREATE),
  immutableFields('secret-type', ['/Secret'], ['type'], NEW_NAME),
  immutableFields('storage-class', ['storage.k8s.io/StorageClass'], ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'], NEW_NAME),
  immutableFields('volume-attributes-class', ['storage.k8s.io/VolumeAttributesClass'], ['driverName', 'parameters'], NEW_NAME),
  immutableFields('volume-attachment', ['storage.k8s.io/VolumeAttachment'], ['spec'], RECREATE),
  immutableFields('csi-driver', ['storage.k8s.io/CSIDriver'], ['spec.attachRequired', 'spec.volumeLifecycleModes'], RECREATE),
  immutableFields('csi-storage-capacity', ['storage.k8s.io/CSIStorageCapacity'], ['nodeTopology', 'storageClassName'], RECREATE),
  immutableFields('priority-class', ['scheduling.k8s.io/PriorityClass'], ['value', 'preemptionPolicy'], NEW_NAME),
  immutableFields('runtime-class', ['node.k8s.io/RuntimeClass'], ['handler'], NEW_NAME),
  immutableFields('ingress-class', ['networking.k8s.io/IngressClass'], ['spec.controller'], NEW_NAME),
  immutableFields('ip-address', ['networking.k8s.io/IPAddress'], ['spec.parentRef'], RECREATE),
  immutableFields('endpoint-slice', ['discovery.k8s.io/EndpointSlice'], ['addressType'], RECREATE),
  withoutRepeats(immutableFields('quota-scopes', ['/ResourceQuota'], ['spec.scopes'], RECREATE)),
  immutableFields('trust-bundle', ['certificates.k8s.io/ClusterTrustBundle'], ['spec.signerName'], NEW_NAME),
  immutableFields('controller-revision', ['apps/ControllerRevision'], ['data'], NEW_NAME),
  immutableFields('lease-candidate', ['coordination.k8s.io/LeaseCandidate'], ['spec.leaseName'], RECREATE),
  immutableFields('resource-claim', ['resource.k8s.io/ResourceClaim', 'resource.k8s.io/ResourceClaimTemplate'], ['spec'], RECREATE),
  immutableFields('resource-slice', ['resource.k8s.io/ResourceSlice'], ['spec.driver', 'spec.nodeName', 'spec.pool.name'], RECREATE),
  immutableFields('event', ['events.k8s.io/Event'], EVENT_FIELDS, NEW_NAME),
  immutableFields('custom-resource-definition', ['apiextensions.k8s.io/CustomResourceDefinition'], ['spec.group', 'spec.scope', 'spec.names.kind', 'spec.names.plural'], NEW_OBJECT),
];
