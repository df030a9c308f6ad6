import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';

/** An object in the repository's own namespace as it is written: without the namespace, where the repository leaves that out. */
export function unplaced(object: ModelObject, { omitsNamespace, baseNamespace }: Scope): ModelObject {
  const { namespace, ...metadata } = (object.manifest.metadata ?? {}) as { readonly namespace?: string };
  if (!omitsNamespace || object.fixed || namespace !== baseNamespace) return object;
  return { ...object, isUnplaced: true, manifest: { ...object.manifest, metadata } as KubernetesManifest };
}
