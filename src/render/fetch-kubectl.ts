import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KubectlPlatform, KubectlRelease } from './kubectl-release';
import { KUBECTL_ADDRESS, kubectlFileName, kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from './kubectl-release';
import { own } from '../collections/own';

/** What to fetch, from where. */
export interface FetchOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Told, line by line, what is fetched and how it was checked. */
  readonly note: (line: string) => void;
  /** @default this machine's */
  readonly platform?: KubectlPlatform;
  /** @default the pinned release */
  readonly release?: KubectlRelease;
}

/** A download that failed; the message says why in one line. */
export class FetchFault extends Error {}

/**
 * Fetches the pinned kubectl into the cache and returns its path. Nothing that fails its check is ever left there.
 *
 * @throws FetchFault where it cannot be fetched, checked or stored.
 */
export async function fetchKubectl(options: FetchOptions): Promise<string> {
  const { env, note, platform = kubectlPlatform(), release = PINNED_KUBECTL } = options;
  const base = (env.PROJEN_GITOPS_KUBECTL_MIRROR ? env.PROJEN_GITOPS_KUBECTL_MIRROR : KUBECTL_ADDRESS).replace(/\/+$/, '');
  const url = `${base}/${release.version}/bin/${platform}/${kubectlFileName(platform)}`;
  const path = kubectlInCache(options);
  note(`fetching kubectl ${release.version} for ${platform} from ${url}`);
  const proxy = env.HTTPS_PROXY ?? env.https_proxy;
  if (proxy) note('HTTPS_PROXY is set, but this download does not go through proxies; PROJEN_GITOPS_KUBECTL_MIRROR can name an address that is reached without one');
  const expected = own(release.sha256, platform) ?? await publishedChecksum(url);
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await download(url, temporary);
    if (found !== expected) throw new FetchFault(`${url} has the SHA-256 ${found}, expected ${expected}; the file was discarded`);
    await chmod(temporary, 0o755);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof FetchFault ? error : new FetchFault(`${url} could not be stored as ${path}: ${(error as Error).message}`);
  }
  note(`checked its SHA-256 against ${Object.hasOwn(release.sha256, platform) ? 'the pinned one' : `${url}.sha256, as none is pinned for ${platform}`}; kept as ${path}`);
  return path;
}

async function publishedChecksum(url: string): Promise<string> {
  const text = await (await request(`${url}.sha256`)).text().catch((error: unknown) => fail(`${url}.sha256`, error));
  const checksum = /^[0-9a-f]{64}/i.exec(text.trim())?.[0];
  if (checksum === undefined) throw new FetchFault(`${url}.sha256 holds no SHA-256`);
  return checksum.toLowerCase();
}

/** Streams an address into a file and returns the SHA-256 of what came. */
async function download(url: string, path: string): Promise<string> {
  const response = await request(url);
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks(url, response)) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

async function* chunks(url: string, response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  for (;;) {
    const part = await reader.read().catch((error: unknown) => fail(url, error));
    if (part.done) return;
    yield part.value as Uint8Array;
  }
}

async function request(url: string): Promise<Response> {
  const response = await fetch(url).catch((error: unknown) => fail(url, error));
  if (!response.ok) throw new FetchFault(`${url} answered ${response.status} ${response.statusText}`.trimEnd());
  return response;
}

function fail(url: string, error: unknown): never {
  const { message, cause } = error as Error & { cause?: Error & { code?: string } };
  throw new FetchFault(`${url} could not be fetched: ${cause?.code ?? cause?.message ?? message}`);
}
