import { fetchKubectl, FetchFault } from './fetch-kubectl';
import type { FindOptions } from './find-renderer';
import { confirmProgram, findRenderer } from './find-renderer';
import type { Renderer } from './renderer';
import { RENDERER_MISSING } from './renderer-missing';
import { CommandFault } from '../../../system/fault';

/** Where to look for a renderer, and whom to tell what was done about a missing one. */
export interface EnsureOptions extends FindOptions {
  readonly note: (line: string) => void;
}

/**
 * A renderer: found, or the pinned kubectl fetched into the cache, which is announced.
 * Undefined where neither works; the note then says why and what to do.
 */
export async function ensureRenderer(options: EnsureOptions): Promise<Renderer | undefined> {
  const renderer = await findOrFetch(options);
  if (renderer === undefined) options.note(`${RENDERER_MISSING.message}. ${RENDERER_MISSING.hint}`);
  return renderer;
}

/**
 * A renderer, as {@link ensureRenderer}.
 *
 * @throws CommandFault where there is none.
 */
export async function requireRenderer(options: EnsureOptions): Promise<Renderer> {
  const renderer = await findOrFetch(options);
  if (renderer === undefined) throw new CommandFault(RENDERER_MISSING.message, RENDERER_MISSING.hint);
  return renderer;
}

async function findOrFetch(options: EnsureOptions): Promise<Renderer | undefined> {
  const found = await findRenderer(options);
  if (found !== undefined) return found;
  try {
    return await confirmProgram({ program: 'kubectl', path: await fetchKubectl(options) }, options);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    options.note(error.message);
    return undefined;
  }
}
