import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';

/** How the files of a workload are made. */
export interface BuildingOptions {
  /**
   * The unit that the application builds and syncs with. Give groups from about a hundred applications on:
   * the cost of one kustomize build grows faster than the number of its objects.
   *
   * @default none: all applications are one unit
   */
  readonly group?: string;
  /** Whether base has the workload; false: it is only in the overlays that take it (`with`). @default true */
  readonly inBase?: boolean;
  /**
   * Last change to each generated object of the application, in base and in every overlay; returns the object to write. The checks
   * judge what comes of it.
   *
   * @default as generated
   */
  readonly customize?: (manifest: KubernetesManifest) => KubernetesManifest;
}
