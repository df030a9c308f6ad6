import type { KubernetesObject } from './json';

const STABLE_AND_BETA: Readonly<Record<string, readonly string[]>> = {
  'admissionregistration.k8s.io': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest'],
  'networking.k8s.io': ['IngressClass'],
  'node.k8s.io': ['RuntimeClass'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
};

const CLUSTER_KINDS = new Set([
  ...['ComponentStatus', 'Namespace', 'Node', 'NodeProxyOptions', 'PersistentVolume'].map((kind) => `v1/${kind}`),
  ...['FlowSchema', 'PriorityLevelConfiguration'].map((kind) => `flowcontrol.apiserver.k8s.io/v1beta1/${kind}`),
  'policy/v1beta1/PodSecurityPolicy',
  ...Object.entries(STABLE_AND_BETA).flatMap(([group, kinds]) => kinds.flatMap((kind) => [`${group}/v1/${kind}`, `${group}/v1beta1/${kind}`])),
]);

/**
 * True for an object that kustomize knows to be in no namespace. It knows the kinds of Kubernetes 1.21; every other kind, the
 * newer and the custom ones that are cluster-scoped too, gets the namespace of a kustomization.
 */
export function isClusterScoped({ apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>): boolean {
  return CLUSTER_KINDS.has(`${apiVersion}/${kind}`);
}
