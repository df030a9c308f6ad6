import type { EnsureOptions } from './ensure-renderer';
import { requireRenderer } from './ensure-renderer';
import { confirmProgram, locatePrograms } from './find-renderer';
import type { RenderOptions, RenderResult } from './render';
import { renderAll } from './render';
import type { Renderer } from './renderer';
import type { RenderTarget } from './targets';

/** Builds that are under way, and what runs them. */
export interface Rendering {
  readonly renderer: Renderer;
  /** In the order of the targets, as they come. */
  readonly results: AsyncGenerator<RenderResult>;
}

/**
 * Finds a renderer and builds with it, without waiting for the one to begin the other: the likely program starts to build
 * while it is asked for its version, and is dropped for the next where that turns out too old.
 *
 * @throws CommandFault where there is no renderer.
 */
export async function startRendering(targets: readonly RenderTarget[], options: EnsureOptions & Pick<RenderOptions, 'gate' | 'timeout' | 'progress'>): Promise<Rendering> {
  const [likely] = locatePrograms({ ...options, note: undefined });
  if (likely !== undefined) {
    const passedOver = new AbortController();
    const results = renderAll(likely, targets, { ...options, signal: passedOver.signal });
    const renderer = await confirmProgram(likely, { ...options, note: () => undefined }).catch((error: unknown) => {
      passedOver.abort();
      throw error;
    });
    if (renderer !== undefined) return { renderer, results };
    passedOver.abort();
  }
  const renderer = await requireRenderer(options);
  return { renderer, results: renderAll(renderer, targets, options) };
}
