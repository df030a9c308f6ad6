import type { Progress } from '../../../system/progress';
import { renderCached } from '../../read/cache/render-cached';
import type { RenderMemory } from '../../read/cache/render-memory';
import { startCached } from '../../read/cache/start-cached';
import { findRenderer } from '../../read/render/find-renderer';
import type { Gate } from '../../read/render/remote/gate';
import type { Renderer } from '../../read/render/renderer';
import type { Rendering } from '../../read/render/start-rendering';
import type { RenderTarget } from '../../read/render/targets';

/** Where a command runs and whom it tells what it does. */
export interface RendererSearch {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly note: (line: string) => void;
  /** Seconds that a build may take. */
  readonly timeout?: number;
  /** Whether a missing renderer is fetched. */
  readonly fetch?: boolean;
  /** Told of each build. @default nobody */
  readonly progress?: Progress;
  /** What this process keeps between runs. @default nothing */
  readonly memory?: RenderMemory;
  /** Decides what builds may fetch. */
  readonly gate: Gate;
}

async function named(path: string, search: RendererSearch): Promise<Renderer> {
  return await findRenderer({ ...search, env: { ...search.env, KUSTOMIZE_RENDERER: path }, setting: '--renderer' }) as Renderer;
}

/**
 * Begins to render with each of the programs that `--renderer` names, or with the one that this machine has.
 *
 * @throws CommandFault where there is none.
 */
export async function startRenderings(paths: readonly string[], targets: readonly RenderTarget[], search: RendererSearch): Promise<Rendering[]> {
  if (paths.length === 0) return [await startCached(targets, search)];
  const renderers = await Promise.all(paths.map(async (path) => named(path, search)));
  return renderers.map((renderer) => ({ renderer, results: renderCached(renderer, targets, { ...search, cache: false }) }));
}
