import type { KubernetesManifest } from './manifest';

/** Kind, name and namespace of a manifest, `''` where it has none. */
export function kindAndName(manifest: KubernetesManifest): { readonly kind: string; readonly name: string; readonly namespace: string } {
  const { name = '', namespace = '' } = (manifest.metadata ?? {}) as { readonly name?: string; readonly namespace?: string };
  return { kind: manifest.kind ?? '', name, namespace };
}
