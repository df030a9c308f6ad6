import { join } from 'node:path';
import { API_PROGRAMS, startApiServer } from './api-server';
import type { Cluster } from './cluster';
import { addFakeNode } from './fake-node';
import { waitFor } from './server';
import { Api } from '../client/api';
import type { ProgramName } from '../programs/programs';

/** The programs that this tier is made of. */
export const ROLLOUT_PROGRAMS = [...API_PROGRAMS, 'kube-controller-manager'] as const satisfies readonly ProgramName[];

/**
 * Starts the controllers that make ReplicaSets of Deployments and Pods of these, and the service accounts of namespaces.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startControllerManager(cluster: Cluster, more: readonly string[]): Promise<void> {
  const manager = cluster.start('kube-controller-manager', [
    `--kubeconfig=${cluster.kubeconfigOf('system:kube-controller-manager')}`, '--use-service-account-credentials=true',
    `--service-account-private-key-file=${cluster.serviceAccountKey}`, `--root-ca-file=${join(cluster.folder, 'apiserver.crt')}`,
    '--leader-elect=false', '--secure-port=0', ...more,
  ]);
  const api = new Api(cluster.credentials);
  try {
    await waitFor(manager, 'a service account of the namespace default', async () => await api.get('/api/v1/namespaces/default/serviceaccounts/default') !== undefined);
  } finally {
    api.close();
  }
}

/**
 * Starts an API server, its controllers, and a node that says of every Pod that it runs.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startControllers(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const cluster = await startApiServer(env, { serviceAccounts: true });
  try {
    await addFakeNode(cluster);
    // The fake node sends no signs of life.
    await startControllerManager(cluster, ['--controllers=*,-node-lifecycle-controller']);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
