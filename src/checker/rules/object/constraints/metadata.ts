import type { Constraints } from './constraint';
import { cidr } from '../../../../kubernetes/formats/addresses';
import { annotationKey, dnsLabel, finalizer, labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import { microTime } from '../../../../kubernetes/formats/texts';

/** Metadata and label selectors, which every kind shares. */
export const METADATA: Constraints = {
  V1ObjectMeta: {
    annotations: { keys: annotationKey, isLabel: true },
    labels: { keys: qualifiedName, format: labelValue, isLabel: true },
  },
  V1OwnerReference: {
    apiVersion: { required: false },
    kind: { required: false },
    name: { required: false },
    uid: { required: false },
  },
  V1LabelSelector: {
    matchLabels: { keys: qualifiedName, format: labelValue, isLabel: true },
  },
  V1LabelSelectorRequirement: {
    key: { format: qualifiedName, required: true, isLabel: true },
    operator: { allowed: ['In', 'NotIn', 'Exists', 'DoesNotExist'], required: true },
    values: { format: labelValue, isLabel: true },
  },
  V1Taint: {
    key: { required: true, format: qualifiedName, isLabel: true },
    value: { format: labelValue, isLabel: true },
    effect: { required: true, allowed: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
  },
  V1NodeSpec: { podCIDR: { format: cidr }, taints: { unique: ['key', 'effect'] } },
  V1NamespaceSpec: {
    finalizers: { format: finalizer },
  },
  V1TypedLocalObjectReference: { kind: { required: false }, name: { required: false } },
  V1TypedObjectReference: { kind: { required: false }, name: { required: false } },
  V1Lease: { spec: { implied: true } },
  V1LeaseSpec: {
    acquireTime: { format: microTime }, leaseDurationSeconds: { min: 1 }, leaseTransitions: { min: 0 }, renewTime: { format: microTime },
  },
  V1PriorityClass: {
    value: { required: false },
    preemptionPolicy: { allowed: ['PreemptLowerPriority', 'Never'], pointer: true },
  },
  V1RuntimeClass: { handler: { required: true, format: dnsLabel } },
  V1Overhead: { podFixed: { min: 0 } },
  V1Scheduling: { nodeSelector: { keys: qualifiedName, format: labelValue, isLabel: true } },
};
