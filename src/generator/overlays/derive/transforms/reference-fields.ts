import { own } from '../../../../common/own';

/** A field that holds the name of another object, which kustomize keeps up to date. */
export interface ReferenceField {
  /** The kind that the name is of; version and group only where kustomize asks for them. */
  readonly target: KindSelector;
  readonly referrer: KindSelector;
  readonly path: readonly string[];
}

/** Selects kinds; what is not said may be anything. */
export interface KindSelector {
  readonly kind: string;
  readonly group?: string;
  readonly version?: string;
}

const V1 = { version: 'v1' };
const RBAC = { group: 'rbac.authorization.k8s.io' };
const ADMISSION = { group: 'admissionregistration.k8s.io' };

/** Where the spec of a Pod is. */
const POD_SPECS: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
  ReplicationController: 'spec/template/spec',
};

const CONFIGURED = ['Pod', 'PodTemplate', 'Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob'];
const SCHEDULED = ['Pod', 'StatefulSet', 'Deployment', 'ReplicationController', 'CronJob', 'Job', 'DaemonSet'];

/** Of configuration, kustomize looks into Pods of `v1` only. */
function inPods(target: KindSelector, kinds: readonly string[], paths: readonly string[], pod: Omit<KindSelector, 'kind'> = {}): readonly ReferenceField[] {
  return kinds.flatMap((kind) => paths.map((path) =>
    ({ target, referrer: { kind, ...kind === 'Pod' ? pod : {} }, path: `${own(POD_SPECS, kind)}/${path}`.split('/') })));
}

type Referrer = KindSelector & { readonly path: string | readonly string[] };

function fields(target: KindSelector, referrers: readonly Referrer[]): readonly ReferenceField[] {
  return referrers.map(({ path, ...referrer }) => ({ target, referrer, path: typeof path === 'string' ? path.split('/') : path }));
}

function inContainers(path: string): readonly string[] {
  return ['containers', 'initContainers'].map((list) => `${list}/${path}`);
}

const CONFIG_MAP: KindSelector = { kind: 'ConfigMap', ...V1 };
const SECRET: KindSelector = { kind: 'Secret', ...V1 };
const SERVICE: KindSelector = { kind: 'Service', ...V1 };
const ACCOUNT: KindSelector = { kind: 'ServiceAccount', ...V1 };
const VOLUME: KindSelector = { kind: 'PersistentVolume', ...V1 };
const CLAIM: KindSelector = { kind: 'PersistentVolumeClaim', ...V1 };
const STORAGE_CLASS: KindSelector = { kind: 'StorageClass', group: 'storage.k8s.io', ...V1 };
const PRIORITY_CLASS: KindSelector = { kind: 'PriorityClass', group: 'scheduling.k8s.io', ...V1 };
const INGRESS_ANNOTATIONS = ['ingress.kubernetes.io/auth-secret', 'nginx.ingress.kubernetes.io/auth-secret', 'nginx.ingress.kubernetes.io/auth-tls-secret'];
const annotation = (key: string): readonly string[] => ['metadata', 'annotations', key];

/**
 * Kustomize's built-in configuration of name references, the same in 5.0 and 5.8. That of an IngressClass is left out: its group
 * is misspelt there, so that it never applies.
 *
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/namereference.go
 */
export const REFERENCE_FIELDS: readonly ReferenceField[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].flatMap((kind) =>
    fields({ kind }, [{ kind: 'HorizontalPodAutoscaler', path: 'spec/scaleTargetRef/name' }])),
  ...inPods(CONFIG_MAP, CONFIGURED, [
    'volumes/configMap/name', 'volumes/projected/sources/configMap/name', ...inContainers('env/valueFrom/configMapKeyRef/name'), ...inContainers('envFrom/configMapRef/name'),
  ], V1),
  ...fields(CONFIG_MAP, [
    { kind: 'Node', path: 'spec/configSource/configMap' }, { kind: 'Role', path: 'rules/resourceNames' }, { kind: 'ClusterRole', path: 'rules/resourceNames' },
    { kind: 'Ingress', path: annotation('nginx.ingress.kubernetes.io/fastcgi-params-configmap') },
  ]),
  ...inPods(SECRET, CONFIGURED, [
    'volumes/secret/secretName', 'volumes/projected/sources/secret/name', 'imagePullSecrets/name', ...inContainers('env/valueFrom/secretKeyRef/name'),
    ...inContainers('envFrom/secretRef/name'),
  ], V1),
  ...fields(SECRET, [
    { kind: 'Ingress', path: 'spec/tls/secretName' }, ...INGRESS_ANNOTATIONS.map((key) => ({ kind: 'Ingress', path: annotation(key) })),
    { kind: 'ServiceAccount', path: 'imagePullSecrets/name' },
    ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map((key) => ({ kind: 'StorageClass', path: `parameters/${key}` })),
    { kind: 'Role', path: 'rules/resourceNames' }, { kind: 'ClusterRole', path: 'rules/resourceNames' },
    { kind: 'Service', group: 'serving.knative.dev', ...V1, path: 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name' },
    { kind: 'PersistentVolume', path: 'spec/azureFile/secretName' },
  ]),
  ...fields(SERVICE, [
    { kind: 'StatefulSet', group: 'apps', path: 'spec/serviceName' },
    ...['spec/rules/http/paths/backend/serviceName', 'spec/backend/serviceName', 'spec/rules/http/paths/backend/service/name', 'spec/defaultBackend/service/name']
      .map((path) => ({ kind: 'Ingress', path })),
    { kind: 'APIService', group: 'apiregistration.k8s.io', path: 'spec/service/name' },
    { kind: 'ValidatingWebhookConfiguration', ...ADMISSION, path: 'webhooks/clientConfig/service' },
    { kind: 'MutatingWebhookConfiguration', ...ADMISSION, path: 'webhooks/clientConfig/service' },
  ]),
  ...fields({ kind: 'Role', ...RBAC }, [{ kind: 'RoleBinding', ...RBAC, path: 'roleRef/name' }]),
  ...fields({ kind: 'ClusterRole', ...RBAC }, ['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({ kind, ...RBAC, path: 'roleRef/name' }))),
  ...fields(ACCOUNT, ['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({ kind, ...RBAC, path: 'subjects' }))),
  ...inPods(ACCOUNT, SCHEDULED, ['serviceAccountName']),
  ...inPods(CLAIM, SCHEDULED, ['volumes/persistentVolumeClaim/claimName']),
  ...fields(VOLUME, [{ kind: 'PersistentVolumeClaim', path: 'spec/volumeName' }, { kind: 'ClusterRole', path: 'rules/resourceNames' }]),
  ...fields(STORAGE_CLASS, [
    { kind: 'PersistentVolume', path: 'spec/storageClassName' }, { kind: 'PersistentVolumeClaim', path: 'spec/storageClassName' },
    { kind: 'StatefulSet', path: 'spec/volumeClaimTemplates/spec/storageClassName' },
  ]),
  ...inPods(PRIORITY_CLASS, SCHEDULED, ['priorityClassName']),
  ...fields({ kind: 'ValidatingAdmissionPolicy', ...ADMISSION }, [{ kind: 'ValidatingAdmissionPolicyBinding', ...ADMISSION, path: 'spec/policyName' }]),
];
