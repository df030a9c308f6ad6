import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { writeTree } from './temporary-tree';
import { fetchKubectl } from '../../../../src/checker/read/render/fetch-kubectl';
import type { KubectlRelease } from '../../../../src/checker/read/render/kubectl-release';
import { kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from '../../../../src/checker/read/render/kubectl-release';

const PROGRAM = '#!/bin/sh\necho kubectl\n';
const CHECKSUM = createHash('sha256').update(PROGRAM).digest('hex');
const PINNED: KubectlRelease = { version: 'v1.99.0', sha256: { 'linux/amd64': CHECKSUM } };
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/release`;
}

function download(mirror: string, platform: 'linux/amd64' | 'linux/riscv64' = 'linux/amd64', more: NodeJS.ProcessEnv = {}) {
  const env = { ...more, PROJEN_GITOPS_KUBECTL_MIRROR: mirror, PROJEN_GITOPS_CACHE: writeTree() };
  const notes: string[] = [];
  const cached = kubectlInCache({ env, platform, release: PINNED });
  const leftovers = (): string[] => (existsSync(dirname(cached)) ? readdirSync(dirname(cached)) : []);
  return { cached, leftovers, notes, path: fetchKubectl({ env, platform, release: PINNED, note: (line) => void notes.push(line) }) };
}

test('a download with the pinned checksum is kept, executable, and announced', async () => {
  const mirror = await serve((_request, response) => response.end(PROGRAM));
  const { path, cached, leftovers, notes } = download(mirror);
  expect(await path).toBe(cached);
  expect(readFileSync(cached, 'utf8')).toBe(PROGRAM);
  expect(statSync(cached).mode % 0o1000).toBe(0o755);
  expect(leftovers()).toEqual(['kubectl']);
  expect(notes).toEqual([
    `fetching kubectl v1.99.0 for linux/amd64 from ${mirror}/v1.99.0/bin/linux/amd64/kubectl`,
    `checked its SHA-256 against the pinned one; kept as ${cached}`,
  ]);
});

test('for a platform without a pinned checksum, the published one is used and named', async () => {
  const mirror = await serve((request, response) => response.end(request.url?.endsWith('.sha256') ? `${CHECKSUM}\n` : PROGRAM));
  const { path, cached, notes } = download(mirror, 'linux/riscv64');
  expect(await path).toBe(cached);
  expect(notes[1]).toBe(`checked its SHA-256 against ${mirror}/v1.99.0/bin/linux/riscv64/kubectl.sha256, as none is pinned for linux/riscv64; kept as ${cached}`);
});

test('a download with another checksum is refused and discarded', async () => {
  const mirror = await serve((_request, response) => response.end('something else'));
  const { path, leftovers } = download(mirror);
  const found = createHash('sha256').update('something else').digest('hex');
  await expect(path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/amd64/kubectl has the SHA-256 ${found}, expected ${CHECKSUM}; the file was discarded`);
  expect(leftovers()).toEqual([]);
});

test('an address that does not have it is named with its answer', async () => {
  const mirror = await serve((_request, response) => response.writeHead(404).end());
  const { path, leftovers } = download(mirror);
  await expect(path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/amd64/kubectl answered 404 Not Found`);
  expect(leftovers()).toEqual([]);
});

test('a connection that breaks half way leaves nothing', async () => {
  const mirror = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(PROGRAM, () => response.destroy());
  });
  const { path, leftovers } = download(mirror);
  await expect(path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/amd64/kubectl could not be fetched: `);
  expect(leftovers()).toEqual([]);
});

test('without a network, one line says what could not be reached', async () => {
  const mirror = await serve(() => undefined);
  for (const close of closing.splice(0)) close();
  await expect(download(mirror).path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/amd64/kubectl could not be fetched: ECONNREFUSED`);
});

test('behind a proxy, a note says that it is not used and what to do', async () => {
  const mirror = await serve((_request, response) => response.end(PROGRAM));
  const { path, notes } = download(mirror, 'linux/amd64', { HTTPS_PROXY: 'http://proxy:3128' });
  await path;
  expect(notes[1]).toBe('HTTPS_PROXY is set, but this download does not go through proxies; PROJEN_GITOPS_KUBECTL_MIRROR can name an address that is reached without one');
});

test('a checksum file that holds no checksum is refused', async () => {
  const mirror = await serve((_request, response) => response.end('<html>'));
  await expect(download(mirror, 'linux/riscv64').path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/riscv64/kubectl.sha256 holds no SHA-256`);
});

test('the platforms are called as in the download addresses', () => {
  expect([kubectlPlatform('linux', 'x64'), kubectlPlatform('darwin', 'arm64'), kubectlPlatform('win32', 'x64')]).toEqual(['linux/amd64', 'darwin/arm64', 'windows/amd64']);
});

test('a checksum is pinned for every usual platform', () => {
  expect(Object.keys(PINNED_KUBECTL.sha256)).toEqual(['linux/amd64', 'linux/arm64', 'darwin/amd64', 'darwin/arm64', 'windows/amd64', 'windows/arm64']);
  for (const checksum of Object.values(PINNED_KUBECTL.sha256)) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
});
