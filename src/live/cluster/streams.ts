import { PassThrough, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { KubeConfig, V1Status } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ContainerName, ExecAnswer } from './cluster';
import type { ClientModule } from './load-client';
import { wordsOf } from './words';

/** A program that says more is a flood. */
const MOST = 65_536;

/** The start of what is written to it. */
class Kept extends Writable {
  private readonly chunks: Buffer[] = [];
  private length = 0;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.length < MOST) this.chunks.push(chunk.subarray(0, MOST - this.length));
    this.length += chunk.length;
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

function exitCodeOf({ status, reason, details }: V1Status): number | undefined {
  if (status === 'Success') return 0;
  if (reason !== 'NonZeroExitCode') return undefined;
  const code = Number(details?.causes?.find((cause) => cause.reason === 'ExitCode')?.message);
  return Number.isInteger(code) ? code : undefined;
}

/** The HTTP status that stands in the error of a refused upgrade; the library keeps it nowhere else. */
function refusalOf(error: unknown): number | undefined {
  const found = /^Unexpected server response: (\d{3})$/.exec(wordsOf(error));
  return found === null ? undefined : Number(found[1]);
}

/** A server can tell the client to close streams: those of this process are not among them. */
function handlerOf({ WebSocketHandler }: ClientModule, config: KubeConfig): InstanceType<ClientModule['WebSocketHandler']> {
  return new WebSocketHandler(config, undefined, { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() });
}

/** Runs a program in a container and waits for its end, as `kubectl exec` without a terminal. */
export async function runInContainer(
  client: ClientModule, config: KubeConfig, { namespace, pod, container }: ContainerName, command: readonly string[], milliseconds: number,
): Promise<ExecAnswer> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ failure: `it did not end within ${milliseconds / 1000} s` }), milliseconds);
    let isOver = false;
    let close = (): void => undefined;
    const end = (how: Pick<ExecAnswer, 'exitCode' | 'failure' | 'refused'>): void => {
      clearTimeout(timer);
      isOver = true;
      close();
      resolve({ stdout: stdout.text, stderr: stderr.text, ...how });
    };
    const ended = (status: V1Status): void => {
      const exitCode = exitCodeOf(status);
      end(exitCode === undefined ? { failure: status.message ?? 'it did not start' } : { exitCode });
    };
    const exec = new client.Exec(config, handlerOf(client, config));
    exec.exec(encodeURIComponent(namespace), encodeURIComponent(pod), container, [...command], stdout, stderr, null, false, ended).then((socket) => {
      // All has been said: nobody waits for the other side to agree that this is the end.
      close = () => socket.terminate();
      if (isOver) close();
      socket.onclose = () => end({ failure: 'the connection ended before the program did' });
    }, (error: unknown) => end({ failure: wordsOf(error), ...(refusalOf(error) === undefined ? {} : { refused: refusalOf(error) }) }));
  });
}

/** How often it is looked whether anything has been said, in milliseconds. */
const INTERVAL = 50;

/** Whether something in a Pod takes connections on a port, as `kubectl port-forward`: a kubelet writes to the error stream where nothing does. */
export async function takesConnections(
  client: ClientModule, config: KubeConfig, namespace: string, pod: string, port: number, milliseconds: number,
): Promise<boolean | undefined> {
  const [output, errors, input] = [new Kept(), new Kept(), new PassThrough()];
  const forward = new client.PortForward(config, false, handlerOf(client, config));
  const deadline = Date.now() + milliseconds;
  const over = new AbortController();
  try {
    const opening = forward.portForward(encodeURIComponent(namespace), encodeURIComponent(pod), [port], output, errors, input, 0);
    const socket = await Promise.race([opening, pause(milliseconds, undefined, { signal: over.signal }).catch(() => undefined)]);
    if (socket === undefined) return undefined;
    input.write('GET / HTTP/1.0\r\n\r\n');
    // A server may have closed the connection by now: this wait is then all that keeps the process running.
    while (Date.now() < deadline && output.text === '' && errors.text === '') await pause(INTERVAL);
    if (typeof socket === 'function') socket()?.terminate();
    else socket.terminate();
    return errors.text === '';
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}
