import { join } from 'node:path';
import { cacheKey } from './cache-key';
import { cacheFolder } from './fetch/cache-directory';
import { readPrivateFile, writePrivateFile } from './private-file';
import { seal, unseal } from './seal';

/** What an earlier run noted in the cache; undefined where it is not there or not ours. */
export function recall(folder: string, name: string, env: NodeJS.ProcessEnv): unknown {
  const key = cacheKey(env);
  const directory = key === undefined ? undefined : cacheFolder(env, folder);
  const entry = directory === undefined ? undefined : readPrivateFile(join(directory, `${name}.json`));
  const body = key === undefined || entry === undefined ? undefined : unseal(key, `${folder}/${name}`, entry);
  return body === undefined ? undefined : JSON.parse(body);
}

/** Notes something for later runs; a cache that cannot be written costs time, nothing else. */
export function remember(folder: string, name: string, what: object, env: NodeJS.ProcessEnv): void {
  const key = cacheKey(env);
  const directory = key === undefined ? undefined : cacheFolder(env, folder);
  if (key === undefined || directory === undefined) return;
  try {
    writePrivateFile(join(directory, `${name}.json`), seal(key, `${folder}/${name}`, JSON.stringify(what)));
  } catch {
    // It is found out again.
  }
}
