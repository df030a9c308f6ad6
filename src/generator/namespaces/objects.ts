import type { NamespaceOptions } from './options';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** An object of a namespace, and its file without ending. */
export interface NamespaceObject {
  readonly key: string;
  readonly manifest: KubernetesManifest;
}

const LEVEL = 'pod-security.kubernetes.io/enforce';

/** The objects that make a namespace what its options say; none where it exists already. */
export function namespaceObjects(name: string, options: NamespaceOptions): readonly NamespaceObject[] {
  const { create = true, labels = {}, podSecurity, quota, limits = [] } = options;
  if (!create) return [];
  const all = { ...labels, ...podSecurity === undefined ? {} : { [LEVEL]: podSecurity } };
  return [
    { key: 'namespace', manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name, ...Object.keys(all).length === 0 ? {} : { labels: all } } } },
    ...quota === undefined ? [] : [{ key: 'resource-quota', manifest: { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name, namespace: name }, spec: quota } }],
    ...limits.length === 0 ? [] : [{ key: 'limit-range', manifest: { apiVersion: 'v1', kind: 'LimitRange', metadata: { name, namespace: name }, spec: { limits } } }],
  ];
}
