import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { PatchOf } from '../manifests/patch-of';
import { made } from '../problems/declared-at';

/** One operation of a JSON patch. @see https://datatracker.ietf.org/doc/html/rfc6902 */
export interface JsonPatchOperation {
  /** What to do at the path; `test` fails the build where the value there is another. */
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  /** JSON pointer: `/spec/ports/0/nodePort`. */
  readonly path: string;
  /** JSON pointer of the source, for `move` and `copy`. @default none */
  readonly from?: string;
  /** For `add`, `replace` and `test`. @default none */
  readonly value?: unknown;
}

/** The object that a JSON patch changes; every part is taken literally, although kustomize reads regular expressions here. */
export interface PatchTarget {
  /** `apps/v1`, `v1`. */
  readonly apiVersion: string;
  /** Kind of the object. */
  readonly kind: string;
  /** As in base, before the overlay's prefix and suffix. */
  readonly name: string;
  /** As in base. @default any: an object of that name in each namespace is changed */
  readonly namespace?: string;
}

/** A patch of the user's own on an overlay; one that matches nothing fails the build. */
export type Patch =
  | { readonly kind: 'strategic-merge'; readonly manifest: KubernetesManifest }
  | { readonly kind: 'json6902'; readonly target: PatchTarget; readonly operations: readonly JsonPatchOperation[] };

/** Patches by kind. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/ */
export const Patch = {
  /**
   * Merges fields into the object that the manifest's apiVersion, kind and metadata name: null takes one away. The kinds that `addManifest`
   * checks are checked alike. Not for lists of Service ports, which lose entries.
   */
  strategicMerge: <const A extends string, const K extends string>(manifest: PatchOf<A, K>): Patch => made({ kind: 'strategic-merge', manifest }),
  /** Changes single fields of one object. */
  json6902: (target: PatchTarget, operations: readonly JsonPatchOperation[]): Patch => made({ kind: 'json6902', target, operations }),
} as const;
