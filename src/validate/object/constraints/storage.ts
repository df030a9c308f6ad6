import type { Constraints } from './constraint';

/** Storage classes, CSI drivers, admission webhooks and custom resource definitions. */
export const CLUSTER: Constraints = {
  V1StorageClass: {
    provisioner: { required: true },
    reclaimPolicy: { allowed: ['Delete', 'Retain', 'Recycle'], pointer: true },
    volumeBindingMode: { allowed: ['Immediate', 'WaitForFirstConsumer'], pointer: true },
  },
  V1TopologySelectorLabelRequirement: { key: { required: true }, values: { required: true, unique: true } },
};
