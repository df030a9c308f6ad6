import { spawn, execFileSync } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Git repositories served over HTTP on the loopback address. */
export interface GitServer {
  /** `http://127.0.0.1:<port>`; the repository of a folder `shop` is `<url>/shop/.git`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Sends what a CGI program printed: headers, an empty line, the body. */
function respond(printed: Buffer, response: ServerResponse): void {
  const end = printed.indexOf('\r\n\r\n');
  const headers = printed.subarray(0, end).toString('latin1').split('\r\n').map((line) => line.split(/: (.*)/s));
  for (const [name, value] of headers) {
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.end(printed.subarray(end + 4));
}

function answer(backend: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn(backend, [], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.on('error', () => response.writeHead(500).end()).on('close', () => respond(Buffer.concat(printed), response));
  request.pipe(child.stdin);
}

/** Serves every repository below a folder to whoever only reads. */
export async function serveGit(root: string): Promise<GitServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const server = createServer((request, response) => answer(backend, root, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    }),
  };
}
