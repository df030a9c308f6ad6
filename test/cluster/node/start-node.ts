import { CLUSTER_DNS } from './cluster-dns';
import { startContainerd } from './containerd';
import { makeFilesystem } from './filesystem';
import { serveImages } from './images/registry';
import { standIns } from './images/stand-ins';
import { startKubelet, startProxy } from './kubelet';
import { startLoadBalancer } from './load-balancer';
import { MACHINE_VARIABLE } from './machine';
import { forwardPackets, LAN, makeNetwork, POD_CIDR } from './network';
import { Node } from './node';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';
import { Api } from '../client/api';
import { Objects } from '../client/objects';
import { eventually } from '../client/wait';
import type { ProgramName } from '../programs/programs';
import { startApiServer } from '../servers/api-server';
import type { Cluster } from '../servers/cluster';
import { startControllerManager } from '../servers/controllers';
import { NODE } from '../servers/identities';
import { waitFor } from '../servers/server';

/** The programs that this tier is made of. */
export const NODE_PROGRAMS = [
  'etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubelet', 'kube-proxy', 'coredns', 'kube-router', 'metallb-controller', 'metallb-speaker', 'stand-in',
] as const satisfies readonly ProgramName[];

const REGISTRY_PORT = 5000;
const NODE_PATH = `/api/v1/nodes/${NODE}`;

function isReady(object: JsonObject | undefined, condition: string): boolean {
  return asList(at(object, 'status', 'conditions')).map(asObject).some(({ type, status }) => type === condition && status === 'True');
}

/** Runs containers, leads packets to Services, and lets through what NetworkPolicies allow. */
async function startNodePrograms(node: Node, machine: string, api: Api): Promise<void> {
  await forwardPackets(node);
  await startContainerd(node, `http://${LAN.machine}:${REGISTRY_PORT}`);
  const kubelet = startKubelet(node, machine);
  startProxy(node);
  await waitFor(kubelet, 'the node', async () => await api.get(NODE_PATH) !== undefined);
  node.start('kube-router', [
    `--kubeconfig=${node.cluster.kubeconfig}`, '--run-router=false', '--run-service-proxy=false', '--run-firewall=true', `--hostname-override=${NODE}`,
    '--service-cluster-ip-range=10.96.0.0/16', '--health-port=0',
  ]);
}

async function startAll(cluster: Cluster, env: NodeJS.ProcessEnv, machine: string): Promise<void> {
  const registry = await serveImages(await standIns(env), LAN.machine, REGISTRY_PORT);
  cluster.beforeStop(() => registry.stop());
  const api = new Api(cluster.credentials);
  try {
    const objects = new Objects(api);
    const node = new Node(cluster, env);
    await startControllerManager(cluster, [`--cluster-cidr=${POD_CIDR}`, '--allocate-node-cidrs=true']);
    cluster.start('kube-scheduler', [`--kubeconfig=${cluster.kubeconfigOf('system:kube-scheduler')}`, '--leader-elect=false', '--secure-port=0']);
    await startNodePrograms(node, machine, api);
    await objects.mustApply(CLUSTER_DNS);
    await startLoadBalancer(node, objects, env);
    await eventually(async () => {
      const dns = await api.get('/apis/apps/v1/namespaces/kube-system/deployments/coredns');
      if (!isReady(await api.get(NODE_PATH), 'Ready') || !isReady(dns, 'Available')) throw new Error('not ready');
    });
    node.mustRun();
  } finally {
    api.close();
  }
}

/**
 * Starts a cluster with one node that runs containers. It is to be started in a machine of its own: the node has its network, its mounts and its addresses.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startNode(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const machine = String(env[MACHINE_VARIABLE]);
  await makeFilesystem(machine);
  await makeNetwork();
  const cluster = await startApiServer(env, { serviceAccounts: true, address: LAN.machine });
  try {
    await startAll(cluster, env, machine);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
