import { availableParallelism } from 'node:os';
import { renderKey } from './render-key';
import type { RenderMemory } from './render-memory';
import { inFrontOf } from './render-memory';
import type { RenderStore } from './render-store';
import { renderStore } from './render-store';
import { tracked } from '../../../system/progress';
import { outlineReader } from '../affected/closure';
import { composeUnits } from '../affected/compose';
import type { Units } from '../affected/units';
import { unitsOf } from '../affected/units';
import { diskFiles } from '../kustomization/files';
import { cacheKey } from '../render/cache-key';
import { cacheFolder } from '../render/fetch/cache-directory';
import { mapInOrder } from '../render/limit';
import { remoteGate } from '../render/remote/gate';
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
  /** What this process keeps beside that. @default nothing */
  readonly memory?: RenderMemory;
}

/** The user's store; undefined where it is not wanted. */
function userStore({ cache, env = process.env }: CachedRenderOptions): RenderStore | undefined {
  const wanted = cache ?? ['', '0', undefined].includes(env.PROJEN_GITOPS_NO_CACHE);
  const key = wanted ? cacheKey(env) : undefined;
  // What others could read may hold what is no longer kept.
  const folder = key === undefined ? undefined : cacheFolder(env, 'renders', 'empty');
  return key === undefined || folder === undefined ? undefined : renderStore(folder, key, BOUND);
}

function storeFor(options: CachedRenderOptions): RenderStore | undefined {
  const { memory } = options;
  return memory === undefined ? userStore(options) : inFrontOf(memory.store, userStore(options));
}

/** A build to run: a target, or one of its units. */
interface Build {
  readonly target: RenderTarget;
  readonly directory: string;
}

interface Outcome {
  readonly result: RenderResult;
  readonly stored: boolean;
}

/** Options with what decides about remote entries, which reads each kustomization once. */
type GatedOptions = RenderOptions & Required<Pick<RenderOptions, 'gate'>>;

async function runBuild(renderer: Renderer, { target, directory }: Build, store: RenderStore | undefined, options: GatedOptions): Promise<Outcome> {
  const part = directory === target.directory ? target : { name: target.name, directory, unrestricted: target.unrestricted };
  const start = performance.now();
  const isKept = target.unrestricted !== true && options.gate(directory).local;
  const key = store !== undefined && isKept ? renderKey(renderer, part) : undefined;
  const found = key === undefined ? undefined : store?.get(key);
  if (found !== undefined) return { result: { ok: true, target: part, ...found, milliseconds: performance.now() - start }, stored: false };
  const result = await renderDirectory(renderer, part, options);
  // A file that changed while it was built would be kept under the key of its old content.
  const stored = key !== undefined && result.ok && key === renderKey(renderer, part);
  if (stored && result.ok) store?.put(key, { text: result.text, notes: result.notes });
  return { result, stored };
}

/** The builds of units as one; undefined where one failed or they do not simply add up. */
function combine(target: RenderTarget, results: readonly RenderResult[], movesNamespace: boolean): RenderResult | undefined {
  const built = results.filter((result) => result.ok);
  const text = built.length < results.length ? undefined : composeUnits(built.map((result) => result.text), movesNamespace);
  if (text === undefined) return undefined;
  const notes = [...new Set(built.flatMap((result) => result.notes))];
  return { ok: true, target, notes, text, milliseconds: results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) };
}

/**
 * Builds many kustomizations as `renderAll` does and to the same text, except that an overlay that is the sum of its units is built unit by unit
 * (kustomize takes more than twice as long for twice as many objects), and that a build whose files and renderer are those of an earlier one is not
 * run again. Starts right when called; yields the results in the order of the targets.
 */
export function renderCached(renderer: Renderer, targets: readonly RenderTarget[], options: CachedRenderOptions = {}): AsyncGenerator<RenderResult> {
  const store = storeFor(options);
  const read = outlineReader(diskFiles);
  const plans = targets.map((target) => ({ target, units: target.edited === undefined ? unitsOf(target.directory, read, diskFiles) : undefined }));
  const builds = plans.flatMap(({ target, units }) => (units?.directories ?? [target.directory]).map((directory) => ({ target, directory })));
  const gated = { ...options, gate: options.gate ?? remoteGate() };
  const run = async (build: Build): Promise<Outcome> => runBuild(renderer, build, store, gated);
  const { progress } = options;
  progress?.expect(builds.length);
  const told = async (build: Build): Promise<Outcome> => tracked(progress, build.target.name, async () => run(build));
  return collect(plans, mapInOrder(builds, options.concurrency ?? availableParallelism(), told), run, store);
}

interface Plan {
  readonly target: RenderTarget;
  readonly units: Units | undefined;
}

async function* collect(
  plans: readonly Plan[], outcomes: AsyncGenerator<Outcome>, run: (build: Build) => Promise<Outcome>, store: RenderStore | undefined,
): AsyncGenerator<RenderResult> {
  let grown = false;
  const take = ({ result, stored }: Outcome): RenderResult => {
    grown ||= stored;
    return result;
  };
  for (const { target, units } of plans) {
    const results: RenderResult[] = [];
    while (results.length < (units?.directories.length ?? 1)) results.push(take((await outcomes.next()).value as Outcome));
    const whole = units === undefined ? results[0] : combine(target, results, units.movesNamespace);
    yield whole ?? take(await run({ target, directory: target.directory }));
  }
  if (grown) store?.prune();
}
