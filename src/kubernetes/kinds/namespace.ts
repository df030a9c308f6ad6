import type { JsonObject } from '../objects/json';
import { asObject, asString } from '../objects/json';

const CLUSTER_WIDE_KINDS: ReadonlySet<string> = new Set([
  'APIService', 'CSIDriver', 'CSINode', 'CertificateSigningRequest', 'ClusterTrustBundle', 'CustomResourceDefinition', 'DeviceClass', 'FlowSchema',
  'GatewayClass', 'IngressClass', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'MutatingWebhookConfiguration', 'PriorityClass',
  'PriorityLevelConfiguration', 'RuntimeClass', 'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration', 'VolumeAttachment', 'ClusterIssuer', 'ClusterPolicy', 'ClusterSecretStore', 'ClusterExternalSecret',
  'ClusterTriggerAuthentication', 'ClusterAnalysisTemplate', 'ClusterRole', 'ClusterRoleBinding', 'Namespace', 'Node', 'PersistentVolume',
]);

/** True where an object of this kind belongs to no namespace, as far as the kind alone tells. */
export function isClusterWide(object: JsonObject): boolean {
  return CLUSTER_WIDE_KINDS.has(asString(object.kind) ?? '');
}

/** Stands for the namespace of objects that name none, where nobody knows which one they are applied to. No namespace can be called so. */
export const APPLIED_NAMESPACE = '<applied>';

/** How messages name an object: `shop/web`, or `web` where it has no namespace or an unknown one. */
export function nameIn(namespace: string, name: string): string {
  return namespace === '' || namespace === APPLIED_NAMESPACE ? name : `${namespace}/${name}`;
}

/** How messages name a namespace. */
export function describeNamespace(namespace: string): string {
  return namespace === APPLIED_NAMESPACE ? 'the namespace they are applied to' : `namespace ${namespace}`;
}

/** The namespace that an object lives in: `defaultNamespace` where it names none, `''` for cluster-wide kinds. */
export function namespaceOf(object: JsonObject, defaultNamespace = 'default'): string {
  if (isClusterWide(object)) return '';
  return asString(asObject(object.metadata).namespace) || defaultNamespace;
}

/** The name of an object, `''` where it has none. */
export function nameOf(object: JsonObject): string {
  return asString(asObject(object.metadata).name) ?? '';
}
