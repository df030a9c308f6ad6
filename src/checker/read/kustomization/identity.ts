import type { Leaf, Renaming } from './node';

/** A name and namespace that an object has at some level. */
export interface NameAndNamespace {
  readonly name: string;
  /** `''` where none is written. */
  readonly namespace: string;
}

/** An object on its way through the levels of a build. */
export interface Candidate {
  readonly leaf: Leaf;
  /** From the one its file gives it to the one it has now; at least one. */
  readonly ids: readonly NameAndNamespace[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Kinds that kustomize knows to have no namespace. */
const CLUSTER_SCOPED = new Set([
  'APIService', 'CSIDriver', 'CSINode', 'CertificateSigningRequest', 'ClusterRole', 'ClusterRoleBinding', 'ComponentStatus', 'CustomResourceDefinition',
  'FlowSchema', 'IngressClass', 'MutatingWebhookConfiguration', 'Namespace', 'Node', 'PersistentVolume', 'PodSecurityPolicy', 'PriorityClass',
  'PriorityLevelConfiguration', 'RuntimeClass', 'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration', 'VolumeAttachment',
]);

/** Kinds whose names kustomize gives no prefix or suffix. */
const NEVER_RENAMED = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

/** An object as its file has it. */
export function candidateOf(leaf: Leaf): Candidate {
  return { leaf, ids: [{ name: leaf.name, namespace: leaf.namespace }], labels: leaf.labels, annotations: leaf.annotations };
}

/** True where kustomize knows that objects of the kind have no namespace. */
export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind);
}

/** What a kustomization makes of an object's identity: namespace first, then prefix, then suffix, as kustomize does. */
export function rename(candidate: Candidate, { namespace, namePrefix, nameSuffix, labels, annotations }: Renaming): Candidate {
  const { kind } = candidate.leaf;
  let current = candidate.ids[candidate.ids.length - 1];
  const ids = [...candidate.ids];
  const become = (next: NameAndNamespace): void => {
    if (next.name === current.name && next.namespace === current.namespace) return;
    ids.push(next);
    current = next;
  };
  if (namespace !== '' && !isClusterScoped(kind)) become({ ...current, namespace });
  if (!NEVER_RENAMED.has(kind)) {
    become({ ...current, name: `${namePrefix}${current.name}` });
    become({ ...current, name: `${current.name}${nameSuffix}` });
  }
  return { ...candidate, ids, labels: { ...candidate.labels, ...labels }, annotations: { ...candidate.annotations, ...annotations } };
}
