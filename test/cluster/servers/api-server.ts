import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cluster } from './cluster';
import type { Identities } from './identities';
import { writeIdentities, writeKubeconfig } from './identities';
import { freePorts } from './ports';
import type { Server } from './server';
import { startServer, waitFor } from './server';
import { removeWithThisProcess } from '../../../src/system/ending';
import { Api } from '../client/api';
import { builtPath } from '../programs/built';
import type { ProgramName } from '../programs/programs';

/** The programs that this tier is made of. */
export const API_PROGRAMS = ['etcd', 'kube-apiserver'] as const satisfies readonly ProgramName[];

function etcdArguments(folder: string, client: number, peer: number): string[] {
  const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  return [
    `--data-dir=${join(folder, 'etcd')}`, `--listen-client-urls=${clients}`, `--advertise-client-urls=${clients}`,
    `--listen-peer-urls=${peers}`, `--initial-advertise-peer-urls=${peers}`, `--initial-cluster=default=${peers}`,
    // What it holds is thrown away.
    '--unsafe-no-fsync', '--log-level=warn',
  ];
}

function apiServerArguments(folder: string, port: number, etcd: number, identities: Identities): string[] {
  return [
    '--bind-address=127.0.0.1', `--secure-port=${port}`, `--cert-dir=${folder}`, `--etcd-servers=http://127.0.0.1:${etcd}`,
    // It must be no loopback address, and nobody goes there: https://www.rfc-editor.org/rfc/rfc5737
    '--advertise-address=192.0.2.1', '--service-cluster-ip-range=10.96.0.0/16',
    '--authorization-mode=Node,RBAC', '--anonymous-auth=false', `--token-auth-file=${identities.tokens}`, '--allow-privileged=true',
    '--service-account-issuer=https://kubernetes.default.svc', `--service-account-key-file=${identities.publicKey}`,
    `--service-account-signing-key-file=${identities.privateKey}`,
    // Nobody makes the account that it would give to every Pod.
    '--disable-admission-plugins=ServiceAccount',
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

/**
 * Starts etcd and an API server on ports that are free, with everything that they write in a folder of their own. They end with this process.
 * Several may run at the same time. The programs must be built.
 *
 * @throws CommandFault with what a server said where it does not come up.
 */
export async function startApiServer(env: NodeJS.ProcessEnv): Promise<Cluster> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cluster-'));
  const forget = removeWithThisProcess(folder);
  const servers: Server[] = [];
  const start = (name: ProgramName, args: readonly string[]): Server => {
    const server = startServer(name, builtPath(name, env), args, { log: join(folder, `${name}.log`), env });
    servers.unshift(server);
    return server;
  };
  const stop = async (): Promise<void> => {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  };
  try {
    const [port, etcdPort, peerPort] = await freePorts(3);
    const identities = writeIdentities(folder);
    start('etcd', etcdArguments(folder, etcdPort, peerPort));
    const server = start('kube-apiserver', apiServerArguments(folder, port, etcdPort, identities));
    const [url, token] = [`https://127.0.0.1:${port}`, identities.adminToken];
    await waitFor(server, 'an API server that is ready', () => isReady(url, token, readCertificate(folder)));
    const credentials = { url, token, ca: readCertificate(folder) };
    return { credentials, folder, kubeconfig: writeKubeconfig(join(folder, 'kubeconfig'), credentials), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
