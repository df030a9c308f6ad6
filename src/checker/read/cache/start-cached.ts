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

/** Options of {@link startCached}. */
export type StartOptions = EnsureOptions & Pick<CachedRenderOptions, 'cache' | 'gate' | 'timeout' | 'progress' | 'memory'>;

/**
 * Finds a renderer and builds with it: overlays of units unit by unit and each unit once. A repository without units is so small that looking
 * into the cache takes as long as building it, and is just built.
 *
 * @throws CommandFault where there is no renderer.
 */
export async function startCached(targets: readonly RenderTarget[], options: StartOptions): Promise<Rendering> {
  const { memory } = options;
  const read = outlineReader(diskFiles);
  const hasUnits = ({ directory }: RenderTarget): boolean => unitsOf(directory, read, diskFiles) !== undefined;
  if (memory === undefined && !targets.some(hasUnits)) return startRendering(targets, options);
  const renderer = memory?.renderer ?? await requireRenderer(options);
  if (memory !== undefined) memory.renderer = renderer;
  return { renderer, results: renderCached(renderer, targets, options) };
}
