import type { KubernetesManifest } from './manifest';
import { parseApiVersion } from './resource';

/** Kind, name and namespace of a manifest, `''` where it has none. */
export function kindAndName(manifest: KubernetesManifest): { readonly kind: string; readonly name: string; readonly namespace: string } {
  const { name = '', namespace = '' } = (manifest.metadata ?? {}) as { readonly name?: string; readonly namespace?: string };
  return { kind: manifest.kind ?? '', name, namespace };
}

/** Kind and group, which together say what an object is in whatever version: `ConfigMap`, `Gateway.gateway.networking.k8s.io`. */
export function groupKind(manifest: KubernetesManifest): string {
  const { group } = parseApiVersion(String(manifest.apiVersion ?? ''));
  return group === '' ? String(manifest.kind ?? '') : `${manifest.kind}.${group}`;
}
