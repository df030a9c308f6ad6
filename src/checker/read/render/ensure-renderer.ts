import { FetchFault } from './fetch/fault';
import { fetchKubectl } from './fetch-kubectl';
import type { FindOptions } from './find-renderer';
import { confirmProgram, findRenderer } from './find-renderer';
import type { Renderer } from './renderer';
import { RendererMissing } from './renderer-missing';

/** Where to look for a renderer, and whom to tell what was done about a missing one. */
export interface EnsureOptions extends FindOptions {
  readonly note: (line: string) => void;
  /**
   * Whether a missing one is fetched, which is announced.
   *
   * @default false
   */
  readonly fetch?: boolean;
}

/**
 * A renderer: found, or, where that is allowed, the pinned kubectl fetched into the cache.
 *
 * @throws RendererMissing where there is none; the notes then say why none could be fetched.
 */
export async function requireRenderer(options: EnsureOptions): Promise<Renderer> {
  const renderer = await findRenderer(options) ?? (options.fetch ? await fetchRenderer(options) : undefined);
  if (renderer === undefined) throw new RendererMissing();
  return renderer;
}

async function fetchRenderer(options: EnsureOptions): Promise<Renderer | undefined> {
  try {
    return await confirmProgram({ program: 'kubectl', path: await fetchKubectl(options) }, options);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    options.note(error.message);
    return undefined;
  }
}
