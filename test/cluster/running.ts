import { Api, credentialsIn } from './client/api';
import { Objects } from './client/objects';
import { KUBECONFIG_VARIABLE } from './servers/cluster';

/** The cluster that `npx projen cluster-test` has brought up for the tests. */
export interface Running {
  /** Path of its administrator's kubeconfig. */
  readonly kubeconfig: string;
  readonly objects: Objects;
}

/** Gives the tests of a file the cluster that runs. */
export function useCluster(): Running {
  const kubeconfig = process.env[KUBECONFIG_VARIABLE];
  if (kubeconfig === undefined) throw new Error('no cluster runs: npx projen cluster-test brings one up and runs the tests that need it');
  const api = new Api(credentialsIn(kubeconfig));
  afterAll(() => api.close());
  return { kubeconfig, objects: new Objects(api) };
}
