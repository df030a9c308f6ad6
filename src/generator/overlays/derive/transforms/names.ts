import type { Transforms } from './settings';
import type { KubernetesObject } from '../objects/json';
import { groupAndVersion } from '../objects/patch-target';

/** Kinds whose names mean something beyond the cluster's objects: kustomize gives them no prefix and no suffix. */
export function keepsName({ apiVersion, kind }: KubernetesObject): boolean {
  const isApiService = kind === 'APIService' && groupAndVersion(apiVersion).group === 'apiregistration.k8s.io';
  return kind === 'CustomResourceDefinition' || kind === 'Namespace' || isApiService;
}

/** The object under another name. */
export function renamed(object: KubernetesObject, name: string): KubernetesObject {
  return object.metadata.name === name ? object : { ...object, metadata: { ...object.metadata, name } };
}

/** The object with the prefix and the suffix of a kustomization. */
export function affixed(object: KubernetesObject, { namePrefix = '', nameSuffix = '' }: Transforms): KubernetesObject {
  return keepsName(object) ? object : renamed(object, `${namePrefix}${object.metadata.name}${nameSuffix}`);
}

/** The name that becomes this one by a prefix and a suffix; undefined where none does. */
export function nameBefore(object: KubernetesObject, { namePrefix = '', nameSuffix = '' }: Transforms): string | undefined {
  const { name } = object.metadata;
  if (keepsName(object)) return name;
  const isAffixed = name.length > namePrefix.length + nameSuffix.length && name.startsWith(namePrefix) && name.endsWith(nameSuffix);
  return isAffixed ? name.slice(namePrefix.length, name.length - nameSuffix.length) : undefined;
}
