import type { JsonObject } from '../../../kubernetes/objects/json';
import { asString } from '../../../kubernetes/objects/json';
import { parseApiVersion } from '../../../kubernetes/objects/resource';

/** Group and kind in one word, as kubectl writes them: `Service`, `Deployment.apps`. */
export type GroupKind = string;

/** The group and kind of an object. */
export function groupKindOf(object: JsonObject): GroupKind {
  const kind = asString(object.kind) ?? '';
  const { group } = parseApiVersion(asString(object.apiVersion) ?? '');
  return group === '' ? kind : `${kind}.${group}`;
}

/** `Deployment.apps` for `apps/v1` and `Deployment`. */
export function groupKind(apiVersion: string, kind: string): GroupKind {
  const { group } = parseApiVersion(apiVersion);
  return group === '' ? kind : `${kind}.${group}`;
}

const CLUSTER_WIDE_KINDS: ReadonlySet<string> = new Set([
  'APIService', 'CSIDriver', 'CSINode', 'CertificateSigningRequest', 'ClusterTrustBundle', 'CustomResourceDefinition', 'DeviceClass', 'FlowSchema',
  'GatewayClass', 'IngressClass', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'MutatingWebhookConfiguration', 'PriorityClass',
  'PriorityLevelConfiguration', 'RuntimeClass', 'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration', 'VolumeAttachment', 'ClusterIssuer', 'ClusterPolicy', 'ClusterSecretStore', 'ClusterExternalSecret',
  'ClusterRole', 'ClusterRoleBinding', 'Namespace', 'Node', 'PersistentVolume',
]);

/** True where an object of this kind belongs to no namespace, as far as the kind alone tells. */
export function isClusterWide(object: JsonObject): boolean {
  return CLUSTER_WIDE_KINDS.has(asString(object.kind) ?? '');
}

/** Groups of custom resources that configure what exists and make no Pods or Services. */
const PASSIVE_GROUPS: ReadonlySet<string> = new Set([
  'bitnami.com', 'cert-manager.io', 'cilium.io', 'cloud.google.com', 'crd.projectcalico.org', 'elbv2.k8s.aws', 'external-secrets.io',
  'gateway.envoyproxy.io', 'karpenter.sh', 'keda.sh', 'kyverno.io', 'metallb.io', 'networking.gke.io', 'networking.istio.io', 'policy.linkerd.io',
  'projectcalico.org', 'projectcontour.io', 'secrets.hashicorp.com', 'security.istio.io', 'traefik.io', 'velero.io',
]);

/** The like, in groups whose other kinds do make Pods or Services. */
const PASSIVE_KINDS: ReadonlySet<string> = new Set([
  'AlertmanagerConfig', 'AnalysisTemplate', 'AppProject', 'PodMonitor', 'Probe', 'PrometheusRule', 'Rollout', 'ScrapeConfig', 'ServiceMonitor',
  'DeploymentConfig',
]);

/** True for objects of API groups that are not Kubernetes' own and that may make further objects: Kafka clusters, Helm releases, Knative Services. */
export function isCustom(object: JsonObject): boolean {
  const { group } = parseApiVersion(asString(object.apiVersion) ?? '');
  return group.includes('.') && !/[.-]k8s\.io$/.test(group) && !PASSIVE_GROUPS.has(group) && !PASSIVE_KINDS.has(asString(object.kind) ?? '');
}
