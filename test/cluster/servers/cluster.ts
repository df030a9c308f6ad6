import type { User } from './identities';
import type { Server } from './server';
import type { Credentials } from '../client/api';
import type { ProgramName } from '../programs/programs';

/** Names the kubeconfig of the cluster that runs, to the tests and to whoever wants to look at it. */
export const KUBECONFIG_VARIABLE = 'CLUSTER_KUBECONFIG';

/** Names the Kubernetes minor that the API server is, where it is not its own. */
export const MINOR_VARIABLE = 'CLUSTER_KUBERNETES';

/** Set where tests write what they saw into the pages that show it. */
export const RECORD_VARIABLE = 'CLUSTER_RECORD';

/** A cluster that runs. */
export interface Cluster {
  /** Path of the kubeconfig of its administrator. */
  readonly kubeconfig: string;
  readonly credentials: Credentials;
  /** A folder of its own, which goes with it. */
  readonly folder: string;
  /** Path of the key that the tokens of service accounts are signed with. */
  readonly serviceAccountKey: string;
  /** Writes the kubeconfig of a user into the folder; its path. */
  kubeconfigOf(user: User): string;
  /** Starts one more program, which ends before those that were started earlier; one that runs several times writes a log for each name that it has. */
  start(program: ProgramName, args: readonly string[], env?: NodeJS.ProcessEnv, name?: string): Server;
  /** The same for a program that is not built here. */
  startFile(name: string, file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Server;
  /** Has something done first when it is stopped. */
  beforeStop(end: () => Promise<void>): void;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}
