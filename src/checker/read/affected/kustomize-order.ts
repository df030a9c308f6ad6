import type { ResourceId } from '../../../kubernetes/objects/resource';

/** Kinds that kustomize prints first, and last. */
const FIRST = [
  'Namespace', 'ResourceQuota', 'StorageClass', 'CustomResourceDefinition', 'ServiceAccount', 'PodSecurityPolicy', 'Role', 'ClusterRole', 'RoleBinding',
  'ClusterRoleBinding', 'ConfigMap', 'Secret', 'Endpoints', 'Service', 'LimitRange', 'PriorityClass', 'PersistentVolume', 'PersistentVolumeClaim',
  'Deployment', 'StatefulSet', 'CronJob', 'PodDisruptionBudget',
];
const LAST = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

const WEIGHTS = new Map<string, number>([
  ...FIRST.map((kind, index) => [kind, index - FIRST.length] as const),
  ...LAST.map((kind, index) => [kind, index + 1] as const),
]);

function weight({ kind }: ResourceId): number {
  return WEIGHTS.get(kind) ?? 0;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function typeOf({ group, version, kind }: ResourceId): string {
  return `${group || '~G'}_${version || '~V'}_${kind}`;
}

function placeOf({ namespace, name }: ResourceId): string {
  return `${namespace || '~X'}|${name}`;
}

/** The order in which kustomize prints objects where a kustomization does not choose another: by kind, then by type, namespace and name. */
export function compareAsKustomize(left: ResourceId, right: ResourceId): number {
  return weight(left) - weight(right) || compare(typeOf(left), typeOf(right)) || compare(placeOf(left), placeOf(right));
}
