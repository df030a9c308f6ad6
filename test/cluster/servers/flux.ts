import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster';
import { ROLLOUT_PROGRAMS, startControllers } from './controllers';
import { freePorts } from './ports';
import { readResources } from '../../../src/checker/read/resources/read';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Api } from '../client/api';
import { Objects } from '../client/objects';
import { moduleFolder } from '../programs/module-folder';
import type { ProgramName } from '../programs/programs';

const CONTROLLERS = ['source-controller', 'kustomize-controller'] as const satisfies readonly ProgramName[];

/** The programs that this tier is made of. */
export const FLUX_PROGRAMS = [...ROLLOUT_PROGRAMS, ...CONTROLLERS] as const;

const NAMESPACE: JsonObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } };

async function definitionsOf(name: ProgramName, env: NodeJS.ProcessEnv): Promise<JsonObject[]> {
  const folder = join(await moduleFolder(name, env), 'config', 'crd', 'bases');
  return readdirSync(folder).flatMap((file) => readResources(readFileSync(join(folder, file), 'utf8'), file).resources.map(({ object }) => object));
}

async function install(cluster: Cluster, env: NodeJS.ProcessEnv): Promise<void> {
  const api = new Api(cluster.credentials);
  const objects = new Objects(api);
  try {
    const definitions = (await Promise.all(CONTROLLERS.map((name) => definitionsOf(name, env)))).flat();
    await objects.mustApply([NAMESPACE, ...definitions]);
    for (const definition of definitions) await objects.established(definition);
  } finally {
    api.close();
  }
}

function folderIn({ folder }: Cluster, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/**
 * Starts the controllers of Flux that apply what a git repository holds, beside a cluster on which nothing really runs. They run as the administrator.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startFlux(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const cluster = await startControllers(env);
  try {
    await install(cluster, env);
    const [artifacts, sourceHealth, kustomizeHealth] = await freePorts(3);
    const surroundings = { KUBECONFIG: cluster.kubeconfig, RUNTIME_NAMESPACE: 'flux-system', TMPDIR: folderIn(cluster, 'flux-temporary') };
    const common = ['--metrics-addr=127.0.0.1:0', '--events-addr='];
    cluster.start('source-controller', [
      ...common, `--health-addr=127.0.0.1:${sourceHealth}`, `--storage-path=${folderIn(cluster, 'artifacts')}`,
      `--storage-addr=127.0.0.1:${artifacts}`, `--storage-adv-addr=127.0.0.1:${artifacts}`,
    ], surroundings);
    cluster.start('kustomize-controller', [
      ...common, `--health-addr=127.0.0.1:${kustomizeHealth}`, '--requeue-dependency=2s', '--min-retry-delay=1s',
      // A rollout that never ends would be waited for during five minutes, whatever is committed meanwhile.
      '--feature-gates=CancelHealthCheckOnNewRevision=true',
    ], surroundings);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
