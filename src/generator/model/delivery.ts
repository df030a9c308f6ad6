/** Where what is synced comes from. */
export interface DeliverySource {
  /** Address of the git repository, or of an OCI artifact for Flux (`oci://…`), without credentials. */
  readonly repository: string;
  /** Branch, tag or commit; for an artifact, its tag. */
  readonly revision: string;
  /** `overlays` are built by the controller, `rendered` are the plain manifests of the folder or branch of that name. */
  readonly from: 'overlays' | 'rendered';
  /** What vanishes here vanishes in the cluster. */
  readonly prune: boolean;
  /** What the controller writes into each kustomization that it syncs; undefined where it leaves them as they are. */
  readonly move: Move | undefined;
}

/** Where a controller moves what it syncs: its fields take the place of those of the kustomization. */
export interface Move {
  /** Namespace of everything that has one. @default that of the overlay */
  readonly namespace?: string;
  /** Put before every object's name. @default that of the overlay */
  readonly namePrefix?: string;
  /** Put behind every object's name. @default that of the overlay */
  readonly nameSuffix?: string;
}

/** A cluster, and the overlays that run there. */
export interface ClusterModel {
  readonly name: string;
  /** Address of its API server; undefined for the controller's own cluster. */
  readonly server: string | undefined;
  /** Labels of the clusters that stand for it; undefined where it is one. */
  readonly selector: Readonly<Record<string, string>> | undefined;
  readonly overlays: readonly string[];
}

/** How Argo CD Image Updater moves tracked images. */
export interface ArgoCdImageUpdates {
  /** The branch that it commits to. */
  readonly branch: string;
  /** `namespace/name` of the Secret with which it pushes; undefined: what Argo CD reads the repository with. */
  readonly gitSecret: string | undefined;
}

/** How Flux moves tracked images. */
export interface FluxImageUpdates {
  /** Who commits. */
  readonly author: { readonly name: string; readonly email: string };
  /** The branch that it pushes to. */
  readonly pushBranch: string;
  /** Seconds between two looks at a registry. */
  readonly interval: number;
  /** Name of the Secret with which it reads registries; undefined for public ones. */
  readonly registrySecret: string | undefined;
}

/** Delivery by Argo CD, all defaults filled in. */
export interface ArgoCdModel extends DeliverySource {
  readonly tool: 'argocd';
  readonly clusters: readonly ClusterModel[];
  /** `applications`, or one ApplicationSet for each cluster. */
  readonly form: 'applications' | 'applicationSet';
  /** Of an ApplicationSet: what names its Applications. */
  readonly generator: 'list' | 'git';
  /** Of an ApplicationSet: whether what others need is synced before them. */
  readonly rollingSync: boolean;
  readonly namespace: string;
  /** Name of the AppProject; undefined: one for each cluster, named as it is. */
  readonly project: string | undefined;
  readonly automated: boolean;
  readonly selfHeal: boolean;
  readonly deleteWithApplication: boolean;
  /** Kinds that the AppProject allows besides those that are declared. */
  readonly alsoAllow: readonly AllowedKind[];
  /** Undefined where Argo CD Image Updater is not told of the images. */
  readonly imageUpdates: ArgoCdImageUpdates | undefined;
}

/** A kind that an AppProject allows. */
export interface AllowedKind {
  /** API group; `''` for core. */
  readonly group: string;
  /** Its name, such as `ConfigMap`. */
  readonly kind: string;
  /** Namespace of its objects. @default they belong to none */
  readonly namespace?: string;
}

/** Delivery by Flux, all defaults filled in. */
export interface FluxModel extends DeliverySource {
  readonly tool: 'flux';
  readonly clusters: readonly ClusterModel[];
  readonly namespace: string;
  /** Name of the source, and of what the controller reads it with. */
  readonly source: string;
  /** Seconds. */
  readonly interval: number;
  readonly retryInterval: number;
  readonly timeout: number;
  /** Name of the Secret with the credentials of the source; undefined for a public one. */
  readonly secret: string | undefined;
  /** Name of the Secret with the keys for SOPS files; undefined where none are encrypted. */
  readonly decryptionSecret: string | undefined;
  readonly wait: boolean;
  /** Undefined where Flux does not move the images. */
  readonly imageUpdates: FluxImageUpdates | undefined;
}

/** A delivery, read and checked. */
export type DeliveryModel = ArgoCdModel | FluxModel;
