import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedCluster } from './recorded-cluster';

/** https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const [STDOUT, STDERR, STATUS] = [1, 2, 3];

/** One whole binary frame of a WebSocket: a channel, and what goes through it. */
function frame(channel: number, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from([channel]), data]);
  const length = body.length < 126 ? Buffer.from([body.length]) : Buffer.from([126, Math.floor(body.length / 256), body.length % 256]);
  return Buffer.concat([Buffer.from([0x82]), length, body]);
}

function accept(request: IncomingMessage, socket: Duplex): void {
  const key = createHash('sha1').update(`${String(request.headers['sec-websocket-key'])}${GUID}`).digest('base64');
  const protocol = String(request.headers['sec-websocket-protocol']).split(',')[0].trim();
  const headers = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${key}`, `Sec-WebSocket-Protocol: ${protocol}`];
  socket.write(['HTTP/1.1 101 Switching Protocols', ...headers, '', ''].join('\r\n'));
}

function statusOf(exitCode: number | undefined, failure: string | undefined): object {
  if (exitCode === 0) return { status: 'Success' };
  if (exitCode === undefined) return { status: 'Failure', reason: 'InternalError', message: failure };
  return { status: 'Failure', reason: 'NonZeroExitCode', details: { causes: [{ reason: 'ExitCode', message: String(exitCode) }] } };
}

/** Answers what `kubectl exec` and `kubectl port-forward` ask over WebSockets, as a kubelet would through its server. */
export async function serveStream(cluster: RecordedCluster, request: IncomingMessage, socket: Duplex): Promise<void> {
  socket.on('error', () => undefined);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, , , , namespace, , pod, what] = url.pathname.split('/');
  if (what === 'portforward') {
    const listens = await cluster.listens(namespace, pod, Number(url.searchParams.get('ports')), 0);
    accept(request, socket);
    const port = Buffer.from([0, 80]);
    for (const channel of [0, 1]) socket.write(frame(channel, port));
    // A kubelet has to look first.
    await pause(20);
    if (listens === true) socket.write(frame(0, Buffer.from('HTTP/1.0 200 OK\r\n\r\n')));
    // A kubelet says why, and closes the connection.
    else socket.end(Buffer.concat([frame(1, Buffer.from('connection refused')), Buffer.from([0x88, 0])]));
    return;
  }
  const container = url.searchParams.get('container') ?? '';
  const { stdout, stderr, exitCode, failure, refused } = await cluster.exec({ namespace, pod, container }, url.searchParams.getAll('command'), 0);
  if (refused !== undefined) {
    socket.end(`HTTP/1.1 ${refused} Forbidden\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  accept(request, socket);
  const said = [[STDOUT, stdout], [STDERR, stderr], [STATUS, JSON.stringify(statusOf(exitCode, failure))]] as const;
  for (const [channel, text] of said) socket.write(frame(channel, Buffer.from(text)));
}
