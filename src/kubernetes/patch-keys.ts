import { own } from '../common/own';

/**
 * What a strategic merge knows about a value. A list without `keys` is replaced whole; `keys: []` is a list of plain values that
 * is united with what is there.
 */
export interface PatchShape {
  readonly fields?: Readonly<Record<string, PatchShape>>;
  /** Fields that identify an item, in the order in which kustomize asks for them. */
  readonly keys?: readonly string[];
  readonly items?: PatchShape;
  /** What the order of the list says: nothing, or only which variables are in front of those that name them by `$(NAME)`. @default it counts */
  readonly order?: 'none' | 'references';
}

type Fields = Readonly<Record<string, PatchShape>>;

function keyed(keys: readonly string[], fields: Fields = {}): PatchShape {
  return { keys, items: { fields } };
}

/** A list of which the order says nothing. */
function unordered(keys: readonly string[], fields?: Fields): PatchShape {
  return { ...keyed(keys, fields), order: 'none' };
}

/** @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ */
const VARIABLES: PatchShape = { ...keyed(['name']), order: 'references' };

/** An object with metadata, whose finalizers are united and whose owners are known by uid. */
function withMetadata(fields: Fields): Fields {
  return { metadata: { fields: { finalizers: { keys: [] }, ownerReferences: keyed(['uid']) } }, ...fields };
}

const STATUS: PatchShape = { fields: { conditions: keyed(['type']) } };
const EPHEMERAL_CONTAINER: Fields = { env: VARIABLES, volumeMounts: unordered(['mountPath']), volumeDevices: unordered(['devicePath']) };
const CONTAINER: Fields = { ...EPHEMERAL_CONTAINER, ports: unordered(['containerPort', 'protocol']) };
const CLAIM_TEMPLATE: PatchShape = { fields: { volumeClaimTemplate: { fields: withMetadata({}) } } };

const POD_SPEC: PatchShape = {
  fields: {
    containers: keyed(['name'], CONTAINER),
    initContainers: keyed(['name'], CONTAINER),
    ephemeralContainers: keyed(['name'], EPHEMERAL_CONTAINER),
    volumes: unordered(['name'], { ephemeral: CLAIM_TEMPLATE }),
    hostAliases: keyed(['ip']),
    imagePullSecrets: keyed(['name']),
    topologySpreadConstraints: keyed(['topologyKey', 'whenUnsatisfiable']),
  },
};
const TEMPLATE: PatchShape = { fields: withMetadata({ spec: POD_SPEC }) };
const RUNS_PODS: Fields = { spec: { fields: { template: TEMPLATE } }, status: STATUS };
const CRON_JOB: Fields = { spec: { fields: { jobTemplate: { fields: withMetadata({ spec: { fields: { template: TEMPLATE } } }) } } } };
const WEBHOOKS: Fields = { webhooks: keyed(['name']) };
const HAS_STATUS: Fields = { status: STATUS };

/** Kinds that have lists to merge outside of their metadata. */
const KINDS: Readonly<Record<string, Fields>> = {
  'v1/Pod': { spec: POD_SPEC, status: { fields: { conditions: keyed(['type']), podIPs: keyed(['ip']) } } },
  'v1/PodTemplate': { template: TEMPLATE },
  'v1/ReplicationController': RUNS_PODS,
  'apps/v1/Deployment': RUNS_PODS,
  'apps/v1/StatefulSet': RUNS_PODS,
  'apps/v1/DaemonSet': RUNS_PODS,
  'apps/v1/ReplicaSet': RUNS_PODS,
  'batch/v1/Job': RUNS_PODS,
  'batch/v1/CronJob': CRON_JOB,
  'batch/v1beta1/CronJob': CRON_JOB,
  'v1/Service': { spec: { fields: { ports: keyed(['port', 'protocol']) } }, status: STATUS },
  'v1/ServiceAccount': { secrets: keyed(['name']) },
  'v1/Node': {
    spec: { fields: { podCIDRs: { keys: [] } } },
    status: { fields: { addresses: keyed(['type']), conditions: keyed(['type']) } },
  },
  'v1/ComponentStatus': { conditions: keyed(['type']) },
  'v1/Namespace': HAS_STATUS,
  'v1/PersistentVolumeClaim': HAS_STATUS,
  'policy/v1/PodDisruptionBudget': HAS_STATUS,
  'policy/v1beta1/PodDisruptionBudget': HAS_STATUS,
  'apiregistration.k8s.io/v1/APIService': HAS_STATUS,
  'apiregistration.k8s.io/v1beta1/APIService': HAS_STATUS,
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration': WEBHOOKS,
  'storage.k8s.io/v1/CSINode': { spec: { fields: { drivers: keyed(['name']) } } },
  'storage.k8s.io/v1beta1/CSINode': { spec: { fields: { drivers: keyed(['name']) } } },
};

/** Kinds of Kubernetes 1.21 of which only the metadata has lists to merge. */
const METADATA_ONLY: Readonly<Record<string, readonly string[]>> = {
  'v1': ['ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'PersistentVolume', 'ResourceQuota', 'Secret'],
  'apiextensions.k8s.io/v1': ['CustomResourceDefinition'],
  'apiextensions.k8s.io/v1beta1': ['CustomResourceDefinition'],
  'apps/v1': ['ControllerRevision'],
  'autoscaling/v1': ['HorizontalPodAutoscaler', 'Scale'],
  'autoscaling/v2beta1': ['HorizontalPodAutoscaler'],
  'autoscaling/v2beta2': ['HorizontalPodAutoscaler'],
  'certificates.k8s.io/v1': ['CertificateSigningRequest'],
  'certificates.k8s.io/v1beta1': ['CertificateSigningRequest'],
  'coordination.k8s.io/v1': ['Lease'],
  'coordination.k8s.io/v1beta1': ['Lease'],
  'discovery.k8s.io/v1': ['EndpointSlice'],
  'discovery.k8s.io/v1beta1': ['EndpointSlice'],
  'events.k8s.io/v1': ['Event'],
  'events.k8s.io/v1beta1': ['Event'],
  'extensions/v1beta1': ['Ingress'],
  'flowcontrol.apiserver.k8s.io/v1beta1': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io/v1': ['Ingress', 'IngressClass', 'NetworkPolicy'],
  'networking.k8s.io/v1beta1': ['Ingress', 'IngressClass'],
  'node.k8s.io/v1': ['RuntimeClass'],
  'node.k8s.io/v1beta1': ['RuntimeClass'],
  'policy/v1beta1': ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'rbac.authorization.k8s.io/v1beta1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'scheduling.k8s.io/v1': ['PriorityClass'],
  'scheduling.k8s.io/v1beta1': ['PriorityClass'],
  'storage.k8s.io/v1': ['CSIDriver', 'StorageClass', 'VolumeAttachment'],
  'storage.k8s.io/v1beta1': ['CSIDriver', 'CSIStorageCapacity', 'StorageClass', 'VolumeAttachment'],
};

/**
 * The lists that kustomize merges in an object of a kind, and by which keys; in every other list of the kind, and in a kind that
 * kustomize does not know, a patch replaces the list.
 *
 * This is not what an API server merges by (the list keys that `diff` compares by): kustomize 5 carries the schema of
 * Kubernetes 1.21 and reads its patch keys. So `autoscaling/v2`, everything that came later, and every custom kind are unknown to
 * it, even their finalizers; `tolerations`, `envFrom` and the `ports` of ephemeral containers are replaced; and `imagePullSecrets`
 * of a ServiceAccount are replaced where those of a Pod are merged.
 *
 * @see https://github.com/kubernetes-sigs/kustomize/tree/master/kyaml/openapi/kubernetesapi
 */
export function patchShape(apiVersion: string, kind: string): PatchShape {
  const type = `${apiVersion}/${kind}`;
  const fields = own(KINDS, type);
  if (fields !== undefined) return { fields: withMetadata(fields) };
  return own(METADATA_ONLY, apiVersion)?.includes(kind) === true ? { fields: withMetadata({}) } : {};
}

/** What a strategic merge knows about a field. */
export function fieldShape({ fields = {} }: PatchShape, key: string): PatchShape {
  return own(fields, key) ?? {};
}
