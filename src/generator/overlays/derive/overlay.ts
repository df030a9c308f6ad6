import type { Operation } from './change/operation';
import type { GeneratorEntry, SourceFile } from './fields/generator-field';
import type { KubernetesObject } from './objects/json';
import type { PatchTarget } from './objects/patch-target';
import type { TransformerFields, Transforms } from './transforms/settings';

/** Names an object. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** An object as base hands it to the patches of an overlay: a generated one without the hash in its name. */
export interface BaseObject {
  readonly object: KubernetesObject;
  /** Of a ConfigMap or Secret that a generator of base makes. @default none does */
  readonly isGenerated?: boolean;
  /** The folder of the patch that leaves it out, below the overlay's. @default the overlay's own */
  readonly folder?: string;
}

/** An object as the overlay must render it. */
export interface WantedObject {
  readonly object: KubernetesObject;
  /** The folder of its files, below the overlay's. @default the overlay's own */
  readonly folder?: string;
  /** True where a generator makes it and its name ends in a hash. @default false */
  readonly isHashed?: boolean;
  /** True where the overlay makes it with a generator of its own. @default false */
  readonly isGenerated?: boolean;
  /** The object of base that it is, where it has another name than the overlay's prefix and suffix give it. */
  readonly from?: ObjectReference;
}

/** What an overlay is derived from. */
export interface OverlayInput {
  readonly base: readonly BaseObject[];
  readonly wanted: readonly WantedObject[];
  readonly transforms: Transforms;
  /** Names of images whose tags entries beside the derived ones set: no derived entry leads to them, because bots reorder entries. @default none */
  readonly trackedImages?: readonly string[];
}

/** A patch in a file of its own. */
export interface PatchFile {
  readonly path: string;
  readonly content: KubernetesObject | readonly Operation[];
  /** Of a JSON patch; a merge names its object itself. */
  readonly target?: PatchTarget;
}

/** An object in a file of its own. */
export interface ManifestFile {
  readonly path: string;
  readonly object: KubernetesObject;
}

/** Why an object cannot be made by a kustomization: no name becomes its name, or it is rendered as something else. */
export type UnreachableReason = 'name' | 'render' | 'target';

/** An object that the derived kustomization does not render as wanted. */
export interface Unreachable {
  readonly reason: UnreachableReason;
  readonly wanted: KubernetesObject;
  /** What is rendered instead. */
  readonly rendered?: KubernetesObject;
}

/** Fields of a kustomization that a derived overlay has. */
export interface OverlayFields extends TransformerFields {
  readonly configMapGenerator?: readonly GeneratorEntry[];
  readonly secretGenerator?: readonly GeneratorEntry[];
}

/** The smallest readable change from base to an overlay: data, of which another stage makes files. */
export interface OverlayChange {
  readonly fields: OverlayFields;
  /** Objects that only the overlay has. */
  readonly manifests: readonly ManifestFile[];
  /** In the order in which they are applied. */
  readonly patches: readonly PatchFile[];
  /** What the entries of generators read. */
  readonly texts: readonly SourceFile[];
  /** Empty where the overlay renders everything as wanted. */
  readonly unreachable: readonly Unreachable[];
}
