import type { Credentials } from '../client/api';

/** Names the kubeconfig of the cluster that runs, to the tests and to whoever wants to look at it. */
export const KUBECONFIG_VARIABLE = 'CLUSTER_KUBECONFIG';

/** A cluster that runs. */
export interface Cluster {
  /** Path of the kubeconfig of its administrator. */
  readonly kubeconfig: string;
  readonly credentials: Credentials;
  /** A folder of its own, which goes with it. */
  readonly folder: string;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}
