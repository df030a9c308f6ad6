import type { KubernetesManifest } from '../manifests/manifest';

/** One operation of a JSON patch. @see https://datatracker.ietf.org/doc/html/rfc6902 */
export interface JsonPatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  /** JSON pointer: `/spec/ports/0/nodePort`. */
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

/** The one object that a JSON patch changes. */
export interface PatchTarget {
  /** `apps/v1`, `v1`. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** @default the repository's namespace */
  readonly namespace?: string;
}

/** A patch of the user's own on an overlay; one that matches nothing fails the build. */
export type Patch =
  | { readonly kind: 'strategic-merge'; readonly manifest: KubernetesManifest }
  | { readonly kind: 'json6902'; readonly target: PatchTarget; readonly operations: readonly JsonPatchOperation[] };

/** Patches by kind. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/ */
export const Patch = {
  /** Merges fields into the object that the manifest's apiVersion, kind and metadata name. Not for lists of Service ports, which lose entries. */
  strategicMerge: (manifest: KubernetesManifest): Patch => ({ kind: 'strategic-merge', manifest }),
  /** Changes single fields of one object. */
  json6902: (target: PatchTarget, operations: readonly JsonPatchOperation[]): Patch => ({ kind: 'json6902', target, operations }),
} as const;
