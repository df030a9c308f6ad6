import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { renderKey } from './render-key';
import type { RenderStore } from './render-store';
import { renderStore } from './render-store';
import { cacheDirectory } from '../render/cache-directory';
import { mapInOrder } from '../render/limit';
import type { RenderOptions, RenderResult } from '../render/render';
import { renderDirectory } from '../render/render';
import type { Renderer } from '../render/renderer';
import type { RenderTarget } from '../render/targets';

/** How much is kept. */
const BOUND = 256 * 1024 * 1024;

/** Options of {@link renderCached}. */
export interface CachedRenderOptions extends RenderOptions {
  /**
   * Builds at once.
   *
   * @default one for each core
   */
  readonly concurrency?: number;
  /**
   * Whether finished builds are kept and used again.
   *
   * @default true, unless PROJEN_GITOPS_NO_CACHE is set
   */
  readonly cache?: boolean;
}

/** The user's store; undefined where it is not wanted. */
function storeFor({ cache, env = process.env }: CachedRenderOptions): RenderStore | undefined {
  const wanted = cache ?? ['', '0', undefined].includes(env.PROJEN_GITOPS_NO_CACHE);
  return wanted ? renderStore(join(cacheDirectory(env), 'renders'), BOUND) : undefined;
}

async function renderOne(renderer: Renderer, target: RenderTarget, store: RenderStore, options: RenderOptions): Promise<{ readonly result: RenderResult; readonly stored: boolean }> {
  const start = performance.now();
  const key = renderKey(renderer, target.directory);
  const found = key === undefined ? undefined : store.get(key);
  if (found !== undefined) return { result: { ok: true, target, ...found, milliseconds: performance.now() - start }, stored: false };
  const result = await renderDirectory(renderer, target, options);
  // A file that changed while it was built would be kept under the key of its old content.
  const stored = key !== undefined && result.ok && key === renderKey(renderer, target.directory);
  if (stored && result.ok) store.put(key, { text: result.text, notes: result.notes });
  return { result, stored };
}

/**
 * Builds many kustomizations as `renderAll` does, except that a build whose files and renderer are those of an earlier one is not run again.
 * Starts right when called; yields the results in the order of the targets.
 */
export function renderCached(renderer: Renderer, targets: readonly RenderTarget[], options: CachedRenderOptions = {}): AsyncGenerator<RenderResult> {
  const concurrency = options.concurrency ?? availableParallelism();
  const store = storeFor(options);
  if (store === undefined) return mapInOrder(targets, concurrency, async (target) => renderDirectory(renderer, target, options));
  return pruned(mapInOrder(targets, concurrency, async (target) => renderOne(renderer, target, store, options)), store);
}

async function* pruned(outcomes: AsyncGenerator<{ readonly result: RenderResult; readonly stored: boolean }>, store: RenderStore): AsyncGenerator<RenderResult> {
  let grown = false;
  for await (const { result, stored } of outcomes) {
    grown ||= stored;
    yield result;
  }
  if (grown) store.prune();
}
