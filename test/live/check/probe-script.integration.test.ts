import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createServer as createPlain } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { probeCommand, readProbe } from '../../../src/live/check/probe-script';
import type { ProbeTarget } from '../../../src/live/check/probe-script';
import { run } from '../../../src/system/process';
import { writeTree } from '../../checker/read/render/temporary-tree';

const CURL = ['curl'];
const WGET = ['wget', 'getent', 'sed', 'tail', 'bash'];
const BASH = ['getent', 'bash'];

let web: Server;
let mute: ReturnType<typeof createPlain>;
let ports: { web: number; mute: number; closed: number };

async function listen(server: Server | ReturnType<typeof createPlain>): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  web = createServer((_request, response) => response.writeHead(404).end());
  mute = createPlain((socket) => socket.on('error', () => undefined).end('220 no http here\r\n'));
  const closing = createPlain();
  ports = { web: await listen(web), mute: await listen(mute), closed: await listen(closing) };
  await new Promise((done) => closing.close(done));
});

afterAll(() => {
  web.close();
  mute.close();
});

function pathOf(tool: string): string {
  return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', tool], { encoding: 'utf8' }).trim();
}

/** Runs the program where nothing but some tools is to be had, as in an image. */
async function probe(tools: readonly string[], target: ProbeTarget) {
  const folder = join(writeTree(), 'bin');
  mkdirSync(folder);
  for (const tool of ['sh', ...tools]) symlinkSync(pathOf(tool), join(folder, tool));
  const [, ...args] = probeCommand(target);
  const { stdout, exitCode } = await run(join(folder, 'sh'), args, { env: { PATH: folder, http_proxy: 'http://127.0.0.1:1' } });
  return exitCode === 0 ? readProbe(stdout, target) : `exit code ${exitCode}`;
}

const http = (port: number, host = '127.0.0.1'): ProbeTarget => ({ host, port, url: `http://${host}:${port}/` });
const NOWHERE = 'nowhere.invalid';

test.each([['curl', CURL], ['wget', WGET]])('with %s, an HTTP address resolves, connects and answers, whatever the proxy', async (_name, tools) => {
  expect(await probe(tools, http(ports.web))).toEqual({ resolves: true, connects: true, answers: 404 });
});

test.each([['curl', CURL], ['wget', WGET], ['bash alone', BASH]])('with %s, an address that takes no connection is told', async (_name, tools) => {
  expect(await probe(tools, { host: '127.0.0.1', port: ports.closed })).toEqual({ resolves: true, connects: false });
});

test.each([['curl', CURL], ['wget', WGET], ['bash alone', BASH]])('with %s, an address without HTTP is only connected to', async (_name, tools) => {
  expect(await probe(tools, { host: '127.0.0.1', port: ports.mute })).toEqual({ resolves: true, connects: true });
});

test('with curl, a name that does not resolve is told', async () => {
  expect(await probe(CURL, http(80, NOWHERE))).toEqual({ resolves: false });
});

test('with bash alone, a name that does not resolve is told', async () => {
  expect(await probe(BASH, http(80, NOWHERE))).toEqual({ resolves: false, connects: false });
});

test.each([['curl', CURL], ['wget', WGET]])('with %s, what speaks no HTTP though it should gives no answer', async (_name, tools) => {
  expect(await probe(tools, http(ports.mute))).toMatchObject({ connects: true, answers: false });
});

test('without any tool nothing is known', async () => {
  expect(await probe([], http(ports.web))).toBeUndefined();
});

test('a host is an argument and no part of the program', async () => {
  const host = '$(touch hacked)`touch hacked`"; touch hacked; "';
  expect(await probe(BASH, { host, port: 80 })).toEqual({ resolves: false, connects: false });
});
