/** An object of a build, as a file or generator defines it, before any kustomization changes it. */
export interface Leaf {
  /** Absolute path of the file it stands in; the kustomization file for a generated one. */
  readonly file: string;
  /** Position of its document in the file, from 0. */
  readonly document: number;
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** `''` where none is written. */
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Which objects a patch or replacement is for. Absent parts select everything. */
export interface Selector {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly annotationSelector?: string;
}

/** A patch with a target: without one, kustomize itself refuses a patch that fits nothing. */
export interface TargetedPatch {
  /** Absolute path and line of the entry. */
  readonly file: string;
  readonly line: number;
  /** The patch's file as written, or undefined for an inline one. */
  readonly path?: string;
  readonly target: Selector;
  /** `patchesJson6902` run after names and namespaces have been changed, `patches` before. */
  readonly stage: 'before' | 'after';
}

/** One target of a replacement. */
export interface ReplacementTarget {
  readonly file: string;
  readonly line: number;
  readonly select: Selector;
  readonly reject: readonly Selector[];
}

/** Something in a kustomization that cannot be seen without running it. */
export interface Unseen {
  readonly file: string;
  readonly line: number;
  /** `the remote resource https://…`, `the plugin …`. */
  readonly what: string;
  /** What it may change: which objects there are and what they are called, or only their labels and annotations. */
  readonly hides: 'objects' | 'labels';
}

/** What an entry of `resources` stands for. */
export type ResourceEntry =
  | { readonly type: 'file'; readonly leaves: readonly Leaf[] }
  | { readonly type: 'kustomization'; readonly node: KustomizationNode };

/** What a kustomization does to the identity of the objects in it. */
export interface Renaming {
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** One kustomization as read from its file. */
export interface KustomizationNode {
  readonly directory: string;
  /** Absolute path of the kustomization file; where there is none, the one that is missing. */
  readonly file: string;
  /** True for a Component, which works on what its parent includes. */
  readonly isComponent: boolean;
  readonly resources: readonly ResourceEntry[];
  readonly generated: readonly Leaf[];
  readonly components: readonly KustomizationNode[];
  readonly renaming: Renaming;
  readonly patches: readonly TargetedPatch[];
  readonly replacements: readonly ReplacementTarget[];
  readonly unseen: readonly Unseen[];
  /** Every file that building this node reads itself, whether it exists or not. */
  readonly files: readonly string[];
}

/** A kustomization with everything below it. */
export interface KustomizationTree {
  readonly root: KustomizationNode;
}
