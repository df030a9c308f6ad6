import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from './node';
import { readResources } from '../../../src/checker/read/resources/read';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import type { Objects } from '../client/objects';
import { moduleFolder } from '../programs/module-folder';
import { NODE } from '../servers/identities';

const NAMESPACE = 'metallb-system';
const SPEAKER = 'speaker';

/** Gives addresses to Services that name no pool, as the load balancers of clouds do; they are for documentation. */
const CLOUD: readonly JsonObject[] = [
  { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'cloud', namespace: NAMESPACE }, spec: { addresses: ['203.0.113.10-203.0.113.20'] } },
  { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', metadata: { name: 'cloud', namespace: NAMESPACE }, spec: { ipAddressPools: ['cloud'] } },
];

/** The speaker looks for the Pod that it runs in; here it runs in none, and nothing ever schedules this one. */
const SPEAKER_POD: JsonObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: SPEAKER, namespace: NAMESPACE },
  spec: { schedulerName: 'nobody', containers: [{ name: SPEAKER, image: 'quay.io/metallb/speaker' }] },
};

/** The kinds of MetalLB, from its own sources. */
async function definitions(env: NodeJS.ProcessEnv): Promise<JsonObject[]> {
  const folder = join(await moduleFolder('metallb-controller', env), 'config', 'crd', 'bases');
  return readdirSync(folder).flatMap((file) => readResources(readFileSync(join(folder, file), 'utf8'), file).resources.map(({ object }) => object));
}

/** Starts MetalLB: https://metallb.io. It runs as the administrator, and its webhooks are left out. */
export async function startLoadBalancer(node: Node, objects: Objects, env: NodeJS.ProcessEnv): Promise<void> {
  const kinds = await definitions(env);
  await objects.mustApply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } }, ...kinds]);
  for (const kind of kinds) await objects.established(kind);
  await objects.mustApply([...CLOUD, SPEAKER_POD]);
  const common = [`--namespace=${NAMESPACE}`, '--log-level=info'];
  const { kubeconfig } = node.cluster;
  node.start('metallb-controller', [...common, '--port=7473', '--webhook-mode=disabled', '--disable-cert-rotation'], { KUBECONFIG: kubeconfig });
  node.start('metallb-speaker', [...common, '--port=7472', `--node-name=${NODE}`, `--pod-name=${SPEAKER}`], { KUBECONFIG: kubeconfig });
}
