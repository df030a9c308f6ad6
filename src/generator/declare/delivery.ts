import type { Cluster } from './cluster';
import type { AllowedKind, Move } from '../model/delivery';
import { declaredHere } from '../problems/declared-at';

/** What every delivery says. */
export interface SyncOptions {
  /** Address of the git repository that holds what is generated, without credentials: `https://…`, `ssh://…` or `git@host:path`. */
  readonly repository: string;
  /** Where to; each cluster gets a folder of its own below `delivery/`. */
  readonly clusters: readonly Cluster[];
  /** Branch, tag or commit. @default 'main' */
  readonly revision?: string;
  /** `rendered` delivers the plain manifests of `rendered/`, which `renderedFolder` or the workflows' `renderedBranch` keep. @default 'overlays' */
  readonly from?: 'overlays' | 'rendered';
  /** Whether what vanishes here vanishes in the cluster; claims, namespaces and what else holds data always stay. @default true */
  readonly prune?: boolean;
}

/** How Argo CD Image Updater moves tracked images. */
export interface ArgoCdImageUpdateOptions {
  /** The branch that it commits to. @default the revision that is synced */
  readonly branch?: string;
  /** `namespace/name` of the Secret with which it pushes. @default what Argo CD reads the repository with */
  readonly gitSecret?: string;
}

/** How Flux moves tracked images. */
export interface FluxImageUpdateOptions {
  /** Who commits. */
  readonly author: { readonly name: string; readonly email: string };
  /** The branch that it pushes to; another one than is synced is for a pull request. @default the revision that is synced */
  readonly pushBranch?: string;
  /** Seconds between two looks at a registry. @default 300 */
  readonly interval?: number;
  /** Name of the Secret with which it reads registries, in its own namespace. @default they are public */
  readonly registrySecret?: string;
}

/** Options of a delivery by Argo CD. */
export interface ArgoCdOptions extends SyncOptions {
  /** Namespace in which Argo CD runs. @default 'argocd' */
  readonly namespace?: string;
  /** Name of the AppProject, which allows exactly what the overlays need. @default one for each cluster, named as it is */
  readonly project?: string;
  /** Whether changes are synced without being asked for. @default true */
  readonly automated?: boolean;
  /** Whether what somebody changes in the cluster is set back. @default true, where it is automated */
  readonly selfHeal?: boolean;
  /**
   * Whether deleting the Application deletes what it deployed, by Argo CD's finalizer.
   *
   * @default false: what runs stays
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/
   */
  readonly deleteWithApplication?: boolean;
  /**
   * Where Argo CD moves what it syncs; each of the overlays has to be `portable`, so that addresses follow.
   *
   * @default nowhere
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
   */
  readonly kustomize?: Move;
  /** Kinds that included kustomizations bring and that nobody declares. @default none */
  readonly alsoAllow?: readonly AllowedKind[];
  /**
   * Has Argo CD Image Updater (1.1.1 or later) move the tracked images, by commits to the kustomizations of the overlays.
   *
   * @default somebody else does, or nobody
   * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/
   */
  readonly imageUpdates?: ArgoCdImageUpdateOptions;
}

/** Options of an ApplicationSet. */
export interface ApplicationSetOptions extends ArgoCdOptions {
  /**
   * What names the Applications: a list in the ApplicationSet, or the directories that git holds below an overlay of groups, so that a group more or less
   * changes the AppProject alone.
   *
   * @default 'list'
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
   */
  readonly generator?: 'list' | 'git';
  /**
   * Whether units that make namespaces and kinds are synced before those that need them. Argo CD calls that progressive syncs, which its controller has to be told
   * (`applicationsetcontroller.enable.progressive.syncs: "true"`), and it syncs such Applications itself, whatever `automated` says.
   *
   * @default false: all are synced at once, and what comes too early is tried again
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
   */
  readonly rollingSync?: boolean;
}

/** Options of a delivery by Flux. */
export interface FluxOptions extends SyncOptions {
  /** Address of the git repository, or of an OCI artifact of this repository: `oci://…`. */
  readonly repository: string;
  /** Namespace in which Flux runs. @default 'flux-system' */
  readonly namespace?: string;
  /** Name of the GitRepository or OCIRepository. @default the last part of the address */
  readonly source?: string;
  /** Seconds between two looks at the source, and between two corrections of the cluster. @default 600 */
  readonly interval?: number;
  /** Seconds after which a failed sync is tried again. @default 60 */
  readonly retryInterval?: number;
  /** Seconds that objects may take to become healthy. @default 300 */
  readonly timeout?: number;
  /** Whether a sync is ready only once its objects are healthy. @default true */
  readonly wait?: boolean;
  /**
   * Has Flux (2.7 or later, with its image controllers) move the tracked images, by commits to the kustomizations of the overlays.
   *
   * @default somebody else does, or nobody
   * @see https://fluxcd.io/flux/guides/image-update/
   */
  readonly imageUpdates?: FluxImageUpdateOptions;
  /**
   * Namespace into which Flux moves everything that has one; each of the overlays has to be `portable`, so that addresses follow.
   *
   * @default nowhere
   * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#target-namespace
   */
  readonly targetNamespace?: string;
  /** Put before every object's name by Flux, in place of the overlay's; needs `portable` overlays. @default the overlay's @see https://fluxcd.io/flux/components/kustomize/kustomizations/#name-prefix-and-suffix */
  readonly namePrefix?: string;
  /** Put behind every object's name by Flux, in place of the overlay's; needs `portable` overlays. @default the overlay's */
  readonly nameSuffix?: string;
  /** Name of the Secret with the credentials of a private source. @default the source is public */
  readonly secret?: string;
  /** Name of the Secret with the keys that SOPS files are decrypted with. @default none are encrypted @see https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption */
  readonly decryptionSecret?: string;
}

/** How overlays get to clusters: the argument of `addDelivery`. */
export class Delivery {
  readonly is = 'delivery';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `ArgoCd` and `Flux`. */
  constructor(readonly form: 'applications' | 'applicationSet' | 'kustomizations', readonly options: ArgoCdOptions | ApplicationSetOptions | FluxOptions) {}
}

/** Delivery by Argo CD, into `delivery/argocd/<cluster>/`. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/ */
export const ArgoCd = {
  /** An Application for each overlay, or for each unit of it. */
  applications: (options: ArgoCdOptions): Delivery => new Delivery('applications', options),
  /** One ApplicationSet for each cluster: for many overlays or units, and for many clusters of one kind. */
  applicationSet: (options: ApplicationSetOptions): Delivery => new Delivery('applicationSet', options),
} as const;

/** Delivery by Flux, into `delivery/flux/<cluster>/`. @see https://fluxcd.io/flux/components/kustomize/kustomizations/ */
export const Flux = {
  /** A source, and a Kustomization for each overlay, or for each unit of it. */
  kustomizations: (options: FluxOptions): Delivery => new Delivery('kustomizations', options),
} as const;
