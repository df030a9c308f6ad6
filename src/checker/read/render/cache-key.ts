import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { isOwn, isPrivate, makePrivate } from './fetch/private-folder';
import { readPrivateFile } from './private-file';
import { removeWithThisProcess } from '../../../system/ending';
import { CommandFault } from '../../../system/fault';

/** Names the key, where a cache is to be believed on another machine. */
export const CACHE_KEY = 'PROJEN_GITOPS_CACHE_KEY';

const SHORTEST = 32;

/** Where the key is kept: not in the cache, which may come from somewhere else. */
export function cacheKeyFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const settings = platform === 'win32' ? env.APPDATA ?? join(home, 'AppData', 'Roaming') : env.XDG_CONFIG_HOME ? env.XDG_CONFIG_HOME : join(home, '.config');
  return join(settings, 'projen-gitops', 'cache-key');
}

/**
 * The key that entries of the cache are sealed with: the one in PROJEN_GITOPS_CACHE_KEY, or the user's own, which is made when it is first needed.
 * Undefined where it cannot be kept; the cache is then not used.
 *
 * @throws CommandFault where PROJEN_GITOPS_CACHE_KEY could be guessed.
 */
export function cacheKey(env: NodeJS.ProcessEnv): string | undefined {
  const given = env[CACHE_KEY];
  if (!given) return ownKey(cacheKeyFile(env));
  if (given.length >= SHORTEST) return given;
  throw new CommandFault(`${CACHE_KEY} has ${given.length} characters; a key has ${SHORTEST} or more`, 'Make one with `openssl rand -hex 32`, or unset it to use a key of this machine.');
}

function ownKey(path: string): string | undefined {
  try {
    return makePrivate(dirname(path)) ? readKey(path) ?? makeKey(path) : undefined;
  } catch {
    return undefined;
  }
}

/** One that others could read, or that is not whole, is none. */
function readKey(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const key = found.isFile() && isOwn(found) && isPrivate(found) ? readPrivateFile(path) : undefined;
  if (key !== undefined && /^[0-9a-f]{64}$/.test(key)) return key;
  rmSync(path, { force: true });
  return undefined;
}

/** Of several processes that make one at once, the first one's counts. */
function makeKey(path: string): string | undefined {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const release = removeWithThisProcess(temporary);
  try {
    writeFileSync(temporary, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
    link(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
    release();
  }
  return readKey(path);
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Not every file system has links.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(from, to);
  }
}
