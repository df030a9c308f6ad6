import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Renderer, RendererProgram } from './renderer';
import { rendererOf } from './renderer';
import { recall, remember } from './sealed-notes';

/** Programs smaller than this are wrappers, which may start another version tomorrow without changing themselves. */
const SMALLEST_BINARY = 10_000_000;

/**
 * The version that a program printed when it was last asked, if the file is still the same: asking costs as much as a small build.
 * Only for the programs themselves, not for wrappers and version managers.
 */
export function recallRenderer(program: RendererProgram, env: NodeJS.ProcessEnv): Renderer | undefined {
  const name = memoName(program);
  const memo = name === undefined ? undefined : recall('versions', name, env);
  if (memo === undefined) return undefined;
  const { version, kustomizeVersion } = memo as Renderer;
  return typeof version === 'string' && typeof kustomizeVersion === 'string' ? rendererOf(program, version, kustomizeVersion) : undefined;
}

/** Keeps what a program printed; where the cache cannot be written, it is asked again next time. */
export function rememberRenderer(renderer: Renderer, env: NodeJS.ProcessEnv): void {
  const name = memoName(renderer);
  if (name !== undefined) remember('versions', name, { version: renderer.version, kustomizeVersion: renderer.kustomizeVersion }, env);
}

function memoName({ program, path }: RendererProgram): string | undefined {
  try {
    const real = realpathSync(path);
    const { size, mtimeMs, ino } = statSync(real);
    if (size < SMALLEST_BINARY || !basename(real).startsWith(program)) return undefined;
    return createHash('sha256').update(JSON.stringify([program, real, size, mtimeMs, ino])).digest('hex').slice(0, 32);
  } catch {
    return undefined;
  }
}
