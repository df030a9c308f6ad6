import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Cluster } from './cluster';
import { ROLLOUT_PROGRAMS, startControllers } from './controllers';
import { freePorts } from './ports';
import type { Server } from './server';
import { waitFor } from './server';
import { readResources } from '../../../src/checker/read/resources/read';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asObject } from '../../../src/kubernetes/objects/json';
import { CommandFault } from '../../../src/system/fault';
import { Api } from '../client/api';
import { Objects } from '../client/objects';
import { builtPath } from '../programs/built';
import { moduleFolder } from '../programs/module-folder';
import type { ProgramName } from '../programs/programs';

/** The kustomize that Argo CD 3.2 comes with: https://github.com/argoproj/argo-cd/blob/v3.2.11/hack/tool-versions.sh */
const KUSTOMIZE = 'kustomize-5.7' satisfies ProgramName;

/** The programs that this tier is made of; a later kustomize is for tests alone. */
export const ARGOCD_PROGRAMS = [...ROLLOUT_PROGRAMS, 'argocd', 'redis', KUSTOMIZE, 'kustomize-5.8'] as const;

/** The namespace that Argo CD runs in. */
const HOME = 'argocd';

const NAMESPACE: JsonObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: HOME } };
/** Its API server makes one up when it starts; nobody signs in here. */
const KEY: JsonObject = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'argocd-secret', namespace: HOME }, stringData: { 'server.secretkey': 'nobody-signs-in' } };

function manifestsIn(folder: string): JsonObject[] {
  const files = readdirSync(folder).filter((file) => file !== 'kustomization.yaml');
  return files.flatMap((file) => readResources(readFileSync(join(folder, file), 'utf8'), file).resources.map(({ object }) => object));
}

async function install(cluster: Cluster, env: NodeJS.ProcessEnv): Promise<void> {
  const sources = join(await moduleFolder('argocd', env), 'manifests');
  const definitions = manifestsIn(join(sources, 'crds'));
  const settings = manifestsIn(join(sources, 'base', 'config')).map((object) => ({ ...object, metadata: { ...asObject(object.metadata), namespace: HOME } }));
  const api = new Api(cluster.credentials);
  const objects = new Objects(api);
  try {
    const refused = (await objects.apply([NAMESPACE, ...definitions, ...settings, KEY])).filter(({ taken }) => !taken);
    if (refused.length > 0) throw new CommandFault(`the server does not take ${refused[0].object}: ${refused[0].message}`);
    for (const definition of definitions) await objects.established(definition);
  } finally {
    api.close();
  }
}

/** The folders that the parts of Argo CD take for their own, and its kustomize. */
function surroundings({ folder, kubeconfig }: Cluster, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = (name: string): string => {
    const path = join(folder, `argocd-${name}`);
    mkdirSync(path);
    return path;
  };
  const programs = own('programs');
  symlinkSync(builtPath(KUSTOMIZE, env), join(programs, 'kustomize'));
  return {
    KUBECONFIG: kubeconfig,
    HOME: own('home'),
    TMPDIR: own('temporary'),
    PATH: `${programs}:${env.PATH ?? ''}`,
    ARGOCD_TLS_DATA_PATH: own('tls'),
    ARGOCD_SSH_DATA_PATH: own('ssh'),
    ARGOCD_GPG_ENABLED: 'false',
    // The destination https://kubernetes.default.svc is then the cluster of the kubeconfig.
    ARGOCD_FAKE_IN_CLUSTER: 'true',
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Starts the parts of Argo CD that sync what a git repository holds, beside a cluster on which nothing really runs. They run as the administrator.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startArgoCd(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const cluster = await startControllers(env);
  try {
    await install(cluster, env);
    const [redis, repositories, ...others] = await freePorts(7);
    const more = surroundings(cluster, env);
    const part = (name: string, args: readonly string[]): Server => cluster.start('argocd', [name, ...args], more, `argocd-${name}`);
    const reached = ['--repo-server-plaintext', '--namespace', HOME];
    await waitFor(cluster.start('redis', [`127.0.0.1:${redis}`]), 'its port', () => listens(redis));
    const server = part('repo-server', [
      '--redis', `127.0.0.1:${redis}`, '--address', '127.0.0.1', '--port', String(repositories), '--disable-tls',
      '--metrics-address', '127.0.0.1', '--metrics-port', String(others[0]),
    ]);
    await waitFor(server, 'its port', () => listens(repositories));
    part('application-controller', [
      ...reached, '--redis', `127.0.0.1:${redis}`, '--repo-server', `127.0.0.1:${repositories}`, '--metrics-port', String(others[1]),
      '--app-resync', '30', '--app-resync-jitter', '0',
      // Since Argo CD 3.0 the health of single objects stands in Redis alone, where tests do not look.
      '--persist-resource-health',
    ]);
    part('applicationset-controller', [
      ...reached, '--argocd-repo-server', `127.0.0.1:${repositories}`,
      '--metrics-addr', `127.0.0.1:${others[2]}`, '--probe-addr', `127.0.0.1:${others[3]}`, '--webhook-addr', `127.0.0.1:${others[4]}`,
    ]);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
