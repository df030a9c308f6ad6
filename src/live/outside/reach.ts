import { lookup } from 'node:dns/promises';
import { get as plain } from 'node:http';
import { get as secure } from 'node:https';
import { connect } from 'node:net';

/** What came of reaching an address from this machine. */
export interface Reached {
  readonly resolves: boolean;
  readonly connects?: boolean;
  /** The HTTP status; false where what answered was no HTTP. */
  readonly answers?: number | false;
}

/** An address, as this machine would call it. */
export interface Place {
  readonly host: string;
  readonly port: number;
  /** Whether TLS is spoken; certificates are not judged. */
  readonly secure: boolean;
  /** The host that is asked for, where that is another than the one that is called. */
  readonly named?: string;
}

/** Reaches an address from where this program runs. */
export type Reach = (place: Place) => Promise<Reached>;

const PATIENCE = 5_000;

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end = (result: boolean) => (): void => {
      socket.destroy();
      done(result);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

/** Asks for the root, without credentials, and reads nothing of what comes. */
function status({ host, port, secure: isSecure, named }: Place): Promise<number | false> {
  return new Promise((done) => {
    const options = { host, port, path: '/', timeout: PATIENCE, agent: false, headers: { 'host': named ?? host, 'user-agent': 'projen-gitops' } };
    const asked = isSecure
      ? secure({ ...options, rejectUnauthorized: false, ...(named === undefined ? {} : { servername: named }) })
      : plain(options);
    asked.once('response', (response) => {
      done(response.statusCode ?? false);
      response.destroy();
    });
    asked.once('timeout', () => asked.destroy()).once('error', () => done(false));
  });
}

/** Resolves, connects and asks, from this machine. */
export const reach: Reach = async (place) => {
  try {
    await lookup(place.host);
  } catch {
    return { resolves: false };
  }
  if (!await connects(place.host, place.port)) return { resolves: true, connects: false };
  return { resolves: true, connects: true, answers: await status(place) };
};
