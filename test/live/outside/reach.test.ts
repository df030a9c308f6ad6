import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createServer as createPlain } from 'node:net';
import type { AddressInfo } from 'node:net';
import { reach } from '../../../src/live/outside/reach';

let server: Server;
let asked: { url?: string; host?: string; authorization?: string };
const port = () => (server.address() as AddressInfo).port;

beforeAll(async () => {
  server = createServer(({ url, headers: { host, authorization } }, response) => {
    asked = { url, host, authorization };
    response.writeHead(503).end('x'.repeat(100_000));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => server.close());

test('an address that answers gives its status, asked for by its name and without credentials', async () => {
  expect(await reach({ host: '127.0.0.1', port: port(), secure: false, named: 'shop.example.com' })).toEqual({ resolves: true, connects: true, answers: 503 });
  expect(asked).toEqual({ url: '/', host: 'shop.example.com' });
});

test('a port that nothing listens on does not connect', async () => {
  const other = createPlain();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const closed = (other.address() as AddressInfo).port;
  await new Promise((done) => other.close(done));
  expect(await reach({ host: '127.0.0.1', port: closed, secure: false })).toEqual({ resolves: true, connects: false });
});

test('what is no HTTP connects and does not answer', async () => {
  const mute = createPlain((socket) => socket.on('error', () => undefined).end('220 mail\r\n'));
  await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done));
  expect(await reach({ host: '127.0.0.1', port: (mute.address() as AddressInfo).port, secure: false })).toEqual({ resolves: true, connects: true, answers: false });
  mute.close();
});

test('a name that is none does not resolve', async () => {
  expect(await reach({ host: 'nowhere.invalid', port: 80, secure: false })).toEqual({ resolves: false });
});
