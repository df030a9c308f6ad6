import type { Overlay } from './overlay';
import { declaredHere } from '../problems/declared-at';

/** Options of a cluster. */
export interface ClusterOptions {
  /** What runs there. */
  readonly overlays: readonly Overlay[];
  /** Address of its API server, as Argo CD knows it; Flux syncs the cluster in which it runs. @default the controller's own cluster */
  readonly server?: string;
  /**
   * Labels of the clusters that Argo CD knows, each of which gets the overlays; for `ArgoCd.applicationSet`, in place of `server`.
   *
   * @default it is one cluster
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster/
   */
  readonly selector?: Readonly<Record<string, string>>;
}

/** A cluster, or a stage of one, to which deliveries bring overlays; made by `addCluster`. */
export class Cluster {
  readonly is = 'cluster';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `addCluster`. */
  constructor(readonly name: string, readonly options: ClusterOptions) {}
}
