import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster';
import type { Identities } from './identities';
import { writeIdentities, writeKubeconfig } from './identities';
import { clusterFolder, noteServer } from './left-behind';
import { serverOf } from './minors';
import type { OlderMinor } from './minors';
import { freePorts } from './ports';
import { startServer, waitFor } from './server';
import { removeWithThisProcess } from '../../../src/system/ending';
import { Api } from '../client/api';
import { builtPath } from '../programs/built';
import type { ProgramName } from '../programs/programs';

/** The programs that this tier is made of. */
export const API_PROGRAMS = ['etcd', 'kube-apiserver'] as const satisfies readonly ProgramName[];

/** The same where the server is to be an older Kubernetes. */
export function apiProgramsOf(minor: OlderMinor): readonly ProgramName[] {
  return ['etcd', serverOf(minor).program];
}

const LOOPBACK = '127.0.0.1';

/** What differs between tiers. */
export interface ApiServerOptions {
  /** True where something makes the accounts that the server gives to every Pod. @default false */
  readonly serviceAccounts?: boolean;
  /** The Kubernetes minor that the server is to be. @default the newest */
  readonly minor?: OlderMinor;
  /** The address at which others than this machine's programs reach it. @default it is reached on the loopback address alone */
  readonly address?: string;
}

function etcdArguments(folder: string, client: number, peer: number): string[] {
  const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  return [
    `--data-dir=${join(folder, 'etcd')}`, `--listen-client-urls=${clients}`, `--advertise-client-urls=${clients}`,
    `--listen-peer-urls=${peers}`, `--initial-advertise-peer-urls=${peers}`, `--initial-cluster=default=${peers}`,
    // What it holds is thrown away.
    '--unsafe-no-fsync', '--log-level=warn',
  ];
}

function apiServerArguments(folder: string, [port, etcd]: readonly number[], identities: Identities, options: ApiServerOptions): string[] {
  // An advertised address must be no loopback address, and without another nobody goes there: https://www.rfc-editor.org/rfc/rfc5737
  const { serviceAccounts, minor, address = '192.0.2.1' } = options;
  return [
    `--bind-address=${options.address === undefined ? LOOPBACK : '0.0.0.0'}`, `--secure-port=${port}`, `--cert-dir=${folder}`, `--etcd-servers=http://127.0.0.1:${etcd}`,
    `--advertise-address=${address}`, '--kubelet-preferred-address-types=InternalIP', '--service-cluster-ip-range=10.96.0.0/16',
    '--authorization-mode=Node,RBAC', '--anonymous-auth=false', `--token-auth-file=${identities.tokens}`, '--allow-privileged=true',
    '--service-account-issuer=https://kubernetes.default.svc', `--service-account-key-file=${identities.publicKey}`,
    `--service-account-signing-key-file=${identities.privateKey}`,
    ...serverOf(minor).args,
    ...serviceAccounts ? [] : ['--disable-admission-plugins=ServiceAccount'],
  ];
}

function readCertificate(folder: string): string {
  const file = join(folder, 'apiserver.crt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function isReady(url: string, token: string, ca: string): Promise<boolean> {
  const api = new Api({ url, token, ca });
  return (await api.call('/readyz').finally(() => api.close())).status === 200;
}

/** The programs of a cluster, the newest first, and the folder that they write to. */
function programsIn(folder: string, env: NodeJS.ProcessEnv): Pick<Cluster, 'start' | 'startFile' | 'beforeStop' | 'stop'> {
  const forget = removeWithThisProcess(folder);
  const ends: (() => Promise<void>)[] = [];
  const startFile: Cluster['startFile'] = (name, file, args, more = {}) => {
    const server = startServer(name, file, args, { log: join(folder, `${name}.log`), env: { ...env, ...more } });
    noteServer(folder, server.pid);
    ends.unshift(() => server.stop());
    return server;
  };
  return {
    startFile,
    start: (program, args, more, name = program) => startFile(name, builtPath(program, env), args, more),
    beforeStop: (end) => void ends.unshift(end),
    async stop() {
      for (const end of ends) await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      forget();
    },
  };
}

/**
 * Starts etcd and an API server on ports that are free, with everything that they write in a folder of their own. They end with this process.
 * Several may run at the same time. The programs must be built.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startApiServer(env: NodeJS.ProcessEnv, options: ApiServerOptions = {}): Promise<Cluster> {
  const folder = clusterFolder();
  const programs = programsIn(folder, env);
  try {
    const [port, etcdPort, peerPort] = await freePorts(3);
    const identities = writeIdentities(folder);
    programs.start('etcd', etcdArguments(folder, etcdPort, peerPort));
    const server = programs.start(serverOf(options.minor).program, apiServerArguments(folder, [port, etcdPort], identities, options));
    const [url, token] = [`https://${options.address ?? LOOPBACK}:${port}`, identities.tokenOf('admin')];
    await waitFor(server, 'an API server that is ready', () => isReady(url, token, readCertificate(folder)));
    const credentials = { url, token, ca: readCertificate(folder) };
    return {
      ...programs,
      credentials,
      folder,
      kubeconfigOf: (user) => writeKubeconfig(join(folder, `${user.replaceAll(':', '-')}.kubeconfig`), { ...credentials, token: identities.tokenOf(user) }),
      kubeconfig: writeKubeconfig(join(folder, 'kubeconfig'), credentials),
      serviceAccountKey: identities.privateKey,
    };
  } catch (error) {
    await programs.stop();
    throw error;
  }
}
