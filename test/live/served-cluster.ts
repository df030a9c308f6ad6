import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { RecordedCluster } from './recorded-cluster';
import { serveStream } from './served-streams';
import type { JsonValue } from '../../src/kubernetes/objects/json';
import type { ClusterRequest } from '../../src/live/cluster/cluster';
import type { ProcessResult } from '../../src/system/process';
import { run } from '../../src/system/process';

const ROOT = join(__dirname, '../..');
const SCRIPT = ['-r', join(ROOT, 'node_modules', 'ts-node', 'register'), join(ROOT, 'scripts', 'live.ts')];

/** The token of the kubeconfig. */
export const TOKEN = 'token-of-the-kubeconfig';

/** A kubeconfig as a provider writes it, with a second context that leads nowhere. */
export function kubeconfig(port: number): string {
  return `apiVersion: v1
kind: Config
current-context: shop
clusters:
- {name: here, cluster: {server: "http://127.0.0.1:${port}", insecure-skip-tls-verify: true}}
- {name: nowhere, cluster: {server: "http://127.0.0.1:1", insecure-skip-tls-verify: true}}
users:
- {name: me, user: {token: ${TOKEN}}}
contexts:
- {name: shop, context: {cluster: here, user: me}}
- {name: staging, context: {cluster: nowhere, user: me, namespace: team}}
`;
}

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function bodyOf(request: IncomingMessage): Promise<JsonValue | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString()) as JsonValue;
}

/** Serves a recorded cluster over HTTP to whoever has the token; the port. */
export async function serve(cluster: RecordedCluster): Promise<number> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const asked = { method: request.method as ClusterRequest['method'], path: url.pathname, query: Object.fromEntries(url.searchParams), body: await bodyOf(request) };
      const { code, body } = request.headers.authorization === `Bearer ${TOKEN}` ? await cluster.send(asked) : { code: 401, body: {} };
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  server.on('upgrade', (request, socket) => void serveStream(cluster, request, socket));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return (server.address() as AddressInfo).port;
}

/** Runs `live` as a process of its own, as users do: the client is loaded and talks to the server. */
export function live(cwd: string, args: readonly string[], config: string): Promise<ProcessResult> {
  return run('node', [...SCRIPT, ...args], { cwd, env: { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json'), KUBECONFIG: resolve(cwd, config) } });
}
