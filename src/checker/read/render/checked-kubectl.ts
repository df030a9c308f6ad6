import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileChecksum } from './checksum';
import { cacheFolder } from './fetch/cache-directory';
import { isExecutable } from './fetch/executable';
import type { KubectlPlatform, KubectlRelease } from './fetch/kubectl-release';
import { kubectlFolder, kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from './fetch/kubectl-release';
import { recall, remember } from './sealed-notes';
import { own } from '../../../common/own';

/** Which kubectl, and in whose cache. */
export interface CachedKubectl {
  readonly env: NodeJS.ProcessEnv;
  /** @default this machine's */
  readonly platform?: KubectlPlatform;
  /** @default the pinned release */
  readonly release?: KubectlRelease;
}

const CHECKED = 'checked';

/** What is noted of a kubectl whose checksum was right. */
interface Note {
  readonly sha256: string;
}

const judged = new Map<string, boolean>();

function stampOf(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function noteOf(cached: CachedKubectl): Note | undefined {
  return recall(CHECKED, noteName(cached), cached.env) as Note | undefined;
}

function noteName({ platform = kubectlPlatform(), release = PINNED_KUBECTL }: CachedKubectl): string {
  return `${release.version}-${platform.replace('/', '-')}`;
}

/**
 * The SHA-256 that the cached kubectl must have: pinned in this package, or, for a platform of which none is pinned, the published one it was fetched with.
 */
function expectedChecksum(cached: CachedKubectl): string | undefined {
  const { platform = kubectlPlatform(), release = PINNED_KUBECTL } = cached;
  return own(release.sha256, platform) ?? noteOf(cached)?.sha256;
}

/** Notes the published SHA-256 that a kubectl was fetched with. */
export function noteChecksum(cached: CachedKubectl, sha256: string): void {
  remember(CHECKED, noteName(cached), { sha256 }, cached.env);
}

/** Hashes the file, once in this process as long as it is the same: whatever anybody noted about it is not believed. */
function isRight(cached: CachedKubectl, path: string): boolean {
  const expected = expectedChecksum(cached);
  if (expected === undefined) return false;
  const stamp = stampOf(path);
  const known = judged.get(`${path} ${stamp}`);
  if (known !== undefined) return known;
  const found = fileChecksum(path) === expected && stampOf(path) === stamp;
  judged.set(`${path} ${stamp}`, found);
  return found;
}

/** The kubectl in the cache, as far as it can be believed: `absent`, `changed` where it is not the one that was fetched, or its path. */
export function checkedKubectl(cached: CachedKubectl): { readonly kind: 'absent' } | { readonly kind: 'changed' | 'right'; readonly path: string } {
  const path = kubectlInCache(cached);
  if (!isExecutable(path)) return { kind: 'absent' };
  try {
    const isPrivate = cacheFolder(cached.env, kubectlFolder(cached.release)) === dirname(path);
    return { kind: isPrivate && isRight(cached, path) ? 'right' : 'changed', path };
  } catch {
    return { kind: 'changed', path };
  }
}
