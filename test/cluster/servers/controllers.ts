import { join } from 'node:path';
import { API_PROGRAMS, startApiServer } from './api-server';
import type { Cluster } from './cluster';
import { addFakeNode } from './fake-node';
import { writeKubeconfig } from './identities';
import { waitFor } from './server';
import { Api } from '../client/api';
import type { ProgramName } from '../programs/programs';

/** The programs that this tier is made of. */
export const ROLLOUT_PROGRAMS = [...API_PROGRAMS, 'kube-controller-manager'] as const satisfies readonly ProgramName[];

function controllerArguments({ folder, serviceAccountKey }: Cluster, kubeconfig: string): string[] {
  return [
    `--kubeconfig=${kubeconfig}`, '--use-service-account-credentials=true', `--service-account-private-key-file=${serviceAccountKey}`,
    `--root-ca-file=${join(folder, 'apiserver.crt')}`, '--leader-elect=false', '--secure-port=0',
    // The fake node sends no signs of life.
    '--controllers=*,-node-lifecycle-controller',
  ];
}

/**
 * Starts an API server, the controllers that make ReplicaSets of Deployments and Pods of these, and a node that says of every Pod that it runs.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startControllers(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const cluster = await startApiServer(env, { serviceAccounts: true });
  const api = new Api(cluster.credentials);
  try {
    const kubeconfig = writeKubeconfig(join(cluster.folder, 'controllers.kubeconfig'), cluster.controllers);
    const manager = cluster.start('kube-controller-manager', controllerArguments(cluster, kubeconfig));
    await addFakeNode(cluster);
    await waitFor(manager, 'a service account of the namespace default', async () => await api.get('/api/v1/namespaces/default/serviceaccounts/default') !== undefined);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  } finally {
    api.close();
  }
}
