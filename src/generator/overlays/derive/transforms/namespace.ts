import { isClusterScoped } from '../objects/cluster-kinds';
import { editField } from './edit-field';
import type { Json, KubernetesObject } from '../objects/json';
import { isMap } from '../objects/json';
import { groupAndVersion } from '../objects/patch-target';

/** Fields that hold a namespace, by kind and group. */
const FIELDS: readonly { readonly group: string; readonly kind: string; readonly path: readonly string[] }[] = [
  { group: '', kind: 'Namespace', path: ['metadata', 'name'] },
  { group: 'apiregistration.k8s.io', kind: 'APIService', path: ['spec', 'service', 'namespace'] },
  { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', path: ['spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace'] },
];

function inNamespace(object: KubernetesObject, namespace: string): KubernetesObject {
  return isClusterScoped(object) ? object : { ...object, metadata: { ...object.metadata, namespace } };
}

/** Bindings name the default account of the namespace that they are applied in. */
function withDefaultAccount(object: KubernetesObject, namespace: string): KubernetesObject {
  if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') return object;
  const move = (subject: Json): Json => isMap(subject) && subject.name === 'default' ? { ...subject, namespace } : subject;
  return editField(object, ['subjects'], (subjects) => Array.isArray(subjects) ? (subjects as Json[]).map(move) : subjects) as KubernetesObject;
}

/** The object in the namespace of a kustomization. */
export function namespaced(object: KubernetesObject, namespace: string | undefined): KubernetesObject {
  if (namespace === undefined) return object;
  const { group } = groupAndVersion(object.apiVersion);
  const fields = FIELDS.filter((field) => field.group === group && field.kind === object.kind);
  const moved = withDefaultAccount(inNamespace(object, namespace), namespace);
  const creates = object.kind === 'APIService';
  return fields.reduce((result, { path }) => editField(result, path, () => namespace, creates) as KubernetesObject, moved);
}
