import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from './private-folder';
import { makePrivate } from './private-folder';

/** Where fetched programs are kept between runs and shared by all repositories of a user. */
export function cacheDirectory(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.PROJEN_GITOPS_CACHE) return env.PROJEN_GITOPS_CACHE;
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'projen-gitops');
  return join(env.XDG_CACHE_HOME ? env.XDG_CACHE_HOME : join(home, '.cache'), 'projen-gitops');
}

/** A folder of the cache, which is this user's alone; undefined where it cannot be, and then nothing is kept or believed. */
export function cacheFolder(env: NodeJS.ProcessEnv, name: string, opened: Opened = 'keep'): string | undefined {
  const root = cacheDirectory(env);
  const path = join(root, name);
  try {
    return makePrivate(root) && makePrivate(path, opened) ? path : undefined;
  } catch {
    return undefined;
  }
}
