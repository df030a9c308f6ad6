import type { OverlayModel, Scope } from './model';
import type { ProblemList } from './problem-list';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** Whether objects of a kind live in a namespace; undefined for a kind that is not known. */
export type IsNamespaced = (apiVersion: string, kind: string) => boolean | undefined;

/**
 * The user's objects, those of namespaced kinds without a namespace put into the applications': otherwise they would land in
 * whatever namespace `kubectl` is set to. Custom kinds stay as they are.
 */
export function placeManifests(
  manifests: readonly KubernetesManifest[], namespace: string, isNamespaced: IsNamespaced,
): readonly KubernetesManifest[] {
  return manifests.map((manifest) => {
    const { kind, namespace: own } = kindAndName(manifest);
    if (own !== '' || isNamespaced(manifest.apiVersion ?? '', kind) !== true) return manifest;
    return { ...manifest, metadata: { ...manifest.metadata, namespace } };
  });
}

/** The user's objects of an overlay, divided by whether they go where the overlay's applications go, or stay in a namespace of their own. */
export function divideManifests(
  manifests: readonly KubernetesManifest[], base: Scope, scope: Scope,
): { readonly moving: readonly KubernetesManifest[]; readonly staying: readonly KubernetesManifest[] } {
  const stays = (manifest: KubernetesManifest): boolean => !['', base.namespace, scope.namespace].includes(kindAndName(manifest).namespace);
  return { moving: manifests.filter((manifest) => !stays(manifest)), staying: manifests.filter(stays) };
}

/** Records objects in base that an overlay with another namespace would move out of their own: kustomize moves all that it holds. */
export function checkMoved(manifests: readonly KubernetesManifest[], base: Scope, overlay: OverlayModel, problems: ProblemList): void {
  if (overlay.scope.namespace === base.namespace) return;
  manifests.forEach((manifest, index) => {
    const { kind, name, namespace } = kindAndName(manifest);
    if (namespace === '' || namespace === base.namespace) return;
    problems.add({
      code: 'manifest-moved',
      path: `manifests[${index}]`,
      message: `overlay "${overlay.name}" would move ${kind} "${name}" from namespace "${namespace}" to "${overlay.scope.namespace}"`,
      hint: 'add it to the overlays that need it (`manifests`), where it keeps its namespace',
    });
  });
}
