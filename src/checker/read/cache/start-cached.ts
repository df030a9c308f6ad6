import type { CachedRenderOptions } from './render-cached';
import { renderCached } from './render-cached';
import { outlineReader } from '../affected/closure';
import { unitsOf } from '../affected/units';
import { diskFiles } from '../kustomization/files';
import type { EnsureOptions } from '../render/ensure-renderer';
import { requireRenderer } from '../render/ensure-renderer';
import type { Rendering } from '../render/start-rendering';
import { startRendering } from '../render/start-rendering';
import type { RenderTarget } from '../render/targets';

/**
 * Finds a renderer and builds with it: overlays of units unit by unit and each unit once. A repository without units is so small that looking
 * into the cache takes as long as building it, and is just built.
 *
 * @throws CommandFault where there is no renderer.
 */
export async function startCached(targets: readonly RenderTarget[], options: EnsureOptions & Pick<CachedRenderOptions, 'cache' | 'gate' | 'timeout' | 'progress'>): Promise<Rendering> {
  const read = outlineReader(diskFiles);
  if (!targets.some(({ directory }) => unitsOf(directory, read, diskFiles) !== undefined)) return startRendering(targets, options);
  const renderer = await requireRenderer(options);
  return { renderer, results: renderCached(renderer, targets, options) };
}
