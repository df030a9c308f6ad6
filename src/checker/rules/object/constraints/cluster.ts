import type { Constraints, FieldConstraint } from './constraint';
import { notEmpty } from '../../../../kubernetes/formats/addresses';
import { caselessQualifiedName, dns1035Label, fullyQualifiedName, qualifiedName } from '../../../../kubernetes/formats/names';

const PORT: FieldConstraint = { min: 1, max: 65535 };
const SERVICE: Readonly<Record<string, FieldConstraint>> = { name: { required: true }, namespace: { required: true }, port: PORT };

const WEBHOOK: Readonly<Record<string, FieldConstraint>> = {
  name: { required: true, format: fullyQualifiedName },
  admissionReviewVersions: { required: true, format: dns1035Label, unique: true },
  clientConfig: { implied: true },
  failurePolicy: { allowed: ['Fail', 'Ignore'], pointer: true },
  matchConditions: { unique: ['name'], maxItems: 64 },
  matchPolicy: { allowed: ['Equivalent', 'Exact'], pointer: true },
  sideEffects: { required: true, allowed: ['None', 'NoneOnDryRun'], pointer: true },
  timeoutSeconds: { min: 1, max: 30 },
};

/** Storage classes, CSI drivers and admission webhooks. */
export const CLUSTER: Constraints = {
  V1StorageClass: {
    parameters: { keys: notEmpty },
    provisioner: { required: true, format: caselessQualifiedName },
    reclaimPolicy: { allowed: ['Delete', 'Retain'] },
    volumeBindingMode: { allowed: ['Immediate', 'WaitForFirstConsumer'], pointer: true },
  },
  V1TopologySelectorLabelRequirement: { key: { required: true, format: qualifiedName }, values: { required: true, unique: true } },
  V1TopologySelectorTerm: { matchLabelExpressions: { unique: ['key'] } },
  V1CSIDriver: { spec: { required: false } },
  V1CSIDriverSpec: {
    fsGroupPolicy: { allowed: ['File', 'None', 'ReadWriteOnceWithFSType'], pointer: true },
    nodeAllocatableUpdatePeriodSeconds: { min: 10 },
    tokenRequests: { unique: ['audience'] },
    volumeLifecycleModes: { allowed: ['Persistent', 'Ephemeral'] },
  },
  StorageV1TokenRequest: { audience: { required: false }, expirationSeconds: { min: 600, max: 2 ** 32 } },
  V1VolumeAttributesClass: { driverName: { required: true, format: caselessQualifiedName }, parameters: { keys: notEmpty } },
  V1ValidatingWebhookConfiguration: { webhooks: { unique: ['name'] } },
  V1MutatingWebhookConfiguration: { webhooks: { unique: ['name'] } },
  V1ValidatingWebhook: WEBHOOK,
  V1MutatingWebhook: { ...WEBHOOK, reinvocationPolicy: { allowed: ['Never', 'IfNeeded'], pointer: true } },
  AdmissionregistrationV1ServiceReference: SERVICE,
  ApiextensionsV1ServiceReference: SERVICE,
};
