import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';

/** Whether objects of a kind live in a namespace; undefined for a kind that is not known. */
export type IsNamespaced = (apiVersion: string, kind: string) => boolean | undefined;

/** An object of the user's own, and where it is declared. */
export interface OwnManifest {
  readonly manifest: KubernetesManifest;
  readonly place: Place;
}

/**
 * The user's object, put into the applications' namespace where it is of a namespaced kind and names none: otherwise it would land
 * in whatever namespace `kubectl` is set to. Custom kinds stay as they are.
 */
function placed(manifest: KubernetesManifest, namespace: string, isNamespaced: IsNamespaced): KubernetesManifest {
  const { kind, namespace: own } = kindAndName(manifest);
  if (own !== '' || isNamespaced(manifest.apiVersion ?? '', kind) !== true) return manifest;
  return { ...manifest, metadata: { ...manifest.metadata, namespace } };
}

/** What an object does not say of itself, and has to. */
export function missingIn(manifest: KubernetesManifest): readonly string[] {
  const { kind, name } = kindAndName(manifest);
  return Object.entries({ 'apiVersion': manifest.apiVersion, kind, 'metadata.name': name }).filter(([, value]) => !value).map(([key]) => key);
}

/** Records an object that does not say what it is. */
export function checkComplete({ manifest, place }: OwnManifest): void {
  const missing = missingIn(manifest);
  if (missing.length > 0) place.add('manifest-incomplete', `no ${missing.join(', ')}`, 'give every manifest an apiVersion, a kind and metadata.name');
}

/**
 * The user's own objects of base, or those that only an overlay has.
 *
 * @param unitOf the unit that holds a namespace
 */
export function ownObjects(manifests: readonly OwnManifest[], scope: Scope, unitOf: (namespace: string) => string, isNamespaced: IsNamespaced): readonly ModelObject[] {
  return manifests.map(({ manifest, place }): ModelObject => {
    const moved = placed(manifest, scope.baseNamespace, isNamespaced);
    const { name, namespace } = kindAndName(moved);
    const stays = scope.overlay !== undefined && !['', scope.namespace].includes(namespace) && !scope.namespaces.has(namespace);
    const key = `manifest/${groupKind(moved)}/${namespace}/${name}`;
    return { key, unit: unitOf(namespace), manifest: moved, path: place.path, declaredAt: place.declaredAt, fixed: stays };
  });
}

/** Records objects in base that an overlay with another namespace would move out of their own: kustomize moves all that it holds. */
export function checkMoved(manifests: readonly OwnManifest[], { overlay, namespace, baseNamespace, namespaces }: Scope): void {
  if (namespace === baseNamespace) return;
  for (const { manifest, place } of manifests) {
    const { kind, name, namespace: own } = kindAndName(manifest);
    if (own === '' || namespaces.has(own)) continue;
    place.add('manifest-moved', `overlay "${overlay}" would move ${kind} "${name}" from namespace "${own}" to "${namespace}"`, 'add it to the overlays that need it (`manifests`), where it keeps its namespace');
  }
}
