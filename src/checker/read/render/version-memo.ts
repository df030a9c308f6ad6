import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheDirectory } from './cache-directory';
import type { Renderer, RendererProgram } from './renderer';
import { rendererOf } from './renderer';
import { writeFileWhole } from './write-file';

/** Programs smaller than this are wrappers, which may start another version tomorrow without changing themselves. */
const SMALLEST_BINARY = 10_000_000;

/**
 * The version that a program printed when it was last asked, if the file is still the same: asking costs as much as a small build.
 * Only for the programs themselves, not for wrappers and version managers.
 */
export function recallRenderer(program: RendererProgram, env: NodeJS.ProcessEnv): Renderer | undefined {
  const path = memoPath(program, env);
  if (path === undefined) return undefined;
  try {
    const { version, kustomizeVersion } = JSON.parse(readFileSync(path, 'utf8')) as Renderer;
    return typeof version === 'string' && typeof kustomizeVersion === 'string' ? rendererOf(program, version, kustomizeVersion) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a program printed; where the cache cannot be written, it is asked again next time. */
export function rememberRenderer(renderer: Renderer, env: NodeJS.ProcessEnv): void {
  const path = memoPath(renderer, env);
  if (path === undefined) return;
  try {
    writeFileWhole(path, JSON.stringify({ version: renderer.version, kustomizeVersion: renderer.kustomizeVersion }));
  } catch {
    // A read-only cache costs time, nothing else.
  }
}

function memoPath({ program, path }: RendererProgram, env: NodeJS.ProcessEnv): string | undefined {
  try {
    const real = realpathSync(path);
    const { size, mtimeMs, ino } = statSync(real);
    if (size < SMALLEST_BINARY || !basename(real).startsWith(program)) return undefined;
    const key = createHash('sha256').update(JSON.stringify([program, real, size, mtimeMs, ino])).digest('hex').slice(0, 32);
    return join(cacheDirectory(env), 'versions', `${key}.json`);
  } catch {
    return undefined;
  }
}
