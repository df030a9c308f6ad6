import { availableParallelism, totalmem } from 'node:os';
import { relative } from 'node:path';
import type * as Explaining from './explain/explain';
import { readBuildError } from './explain/read-error';
import type * as Secrets from './explain/without-secrets';
import { mapInOrder } from './limit';
import type * as Mirroring from './mirror';
import type { Admission, Gate } from './remote/gate';
import { remoteGate } from './remote/gate';
import type { Refusal } from './remote/refusal';
import { explainRefusal } from './remote/refusal';
import { buildArguments } from './renderer';
import type { RendererProgram } from './renderer';
import { rendererEnvironment } from './renderer-environment';
import type { RenderTarget } from './targets';
import { DEFAULT_TIMEOUT, tooSlow } from './timeout';
import { later } from '../../../system/later';
import { run } from '../../../system/process';
import type { ProcessResult, RunOptions } from '../../../system/process';
import { tracked } from '../../../system/progress';
import type { Progress } from '../../../system/progress';
import type { EditRefusal } from '../kustomization/edited';

const mirroring = later<typeof Mirroring>(__filename, './mirror');
const explanations = later<typeof Explaining>(__filename, './explain/explain');
const secrets = later<typeof Secrets>(__filename, './explain/without-secrets');

/** A build spends a third of its time waiting for its own start, so that one more than there are cores keeps them busy. */
const BUILDS = availableParallelism() + 1;

interface Built {
  readonly target: RenderTarget;
  /** Warnings of kustomize, one a line. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

/** A kustomization that built. */
export interface Rendered extends Built {
  readonly ok: true;
  /** The documents, as the renderer printed them. */
  readonly text: string;
}

/** A kustomization that did not build. */
export interface RenderFailure extends Built {
  readonly ok: false;
  /** True where the renderer itself could not be started, which says nothing about the kustomization. */
  readonly unstarted?: true;
  readonly explanation: Explaining.Explanation;
  /** The remote entries for which it was not even tried. */
  readonly refusals?: readonly Refusal[];
}

/** What rendering one kustomization came to. */
export type RenderResult = Rendered | RenderFailure;

/** Options of {@link renderDirectory}. */
export interface RenderOptions {
  /**
   * Directory that paths in explanations are relative to.
   *
   * @default the current directory
   */
  readonly cwd?: string;
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends running builds when aborted. */
  readonly signal?: AbortSignal;
  /**
   * Seconds after which a build is ended, and has failed.
   *
   * @default 600
   */
  readonly timeout?: number;
  /**
   * Decides what a build may fetch, before it is started.
   *
   * @default nothing
   */
  readonly gate?: Gate;
  /** Told of each build. @default nobody */
  readonly progress?: Progress;
}

/** Only the fields of a kustomization are named in it. */
const OF_FIELDS = /^'\w+' is deprecated\./;

/** What the renderer says beside its output may quote what it read. */
function notesOf(notes: readonly string[], { directory }: RenderTarget): readonly string[] {
  return notes.every((note) => OF_FIELDS.test(note)) ? notes : notes.map(secrets().withoutSecrets(directory));
}

/** Builds one kustomization. A build that fails is a result, with its explanation, not an exception. */
export async function renderDirectory(renderer: RendererProgram, target: RenderTarget, options: RenderOptions = {}): Promise<RenderResult> {
  const { cwd = process.cwd(), env = process.env, signal, gate = remoteGate(), timeout = DEFAULT_TIMEOUT } = options;
  const start = performance.now();
  const admission = { ...gate(target.directory), ...target.unrestricted === true && { unrestricted: true } };
  if (admission.refusals.length > 0) return refuse(target, admission.refusals, cwd);
  if (target.edited?.refusal !== undefined) return notEdited(target, target.edited.file, target.edited.refusal, cwd);
  const outcome = await buildTarget(renderer, target, { env, signal, timeout: timeout * 1000, admission });
  const milliseconds = performance.now() - start;
  const { warnings, message } = readBuildError(outcome.stderr);
  if (outcome.timedOut) return { ok: false, target, notes: warnings, milliseconds, explanation: tooSlow(target.directory, { cwd, timeout }) };
  if (outcome.exitCode === 0) {
    return { ok: true, target, notes: notesOf(message === '' ? warnings : [...warnings, message], target), milliseconds, text: outcome.stdout };
  }
  const explanation = explanations().explainFailure(message, { directory: target.directory, cwd });
  const shown = secrets().explainWithoutSecrets(explanation, target.directory);
  return { ok: false, ...outcome.unstarted && { unstarted: true }, target, notes: notesOf(warnings, target), milliseconds, explanation: shown };
}

function refuse(target: RenderTarget, refusals: readonly Refusal[], cwd: string): RenderFailure {
  return { ok: false, target, notes: [], milliseconds: 0, explanation: explainRefusal(refusals[0], cwd), refusals };
}

/** What the tool that delivers it does not build has no render. */
function notEdited(target: RenderTarget, file: string, { cause, remedy }: EditRefusal, cwd: string): RenderFailure {
  return { ok: false, target, notes: [], milliseconds: 0, explanation: { code: 'edit-refused', file: relative(cwd, file), cause, remedy, raw: '' } };
}

interface BuildOptions extends Pick<RunOptions, 'signal' | 'timeout'>, Required<Pick<RenderOptions, 'env'>> {
  readonly admission: Admission;
}

type Outcome = ProcessResult & Pick<RenderFailure, 'unstarted'>;

async function buildTarget(renderer: RendererProgram, { directory, edited }: RenderTarget, options: BuildOptions): Promise<Outcome> {
  if (edited === undefined) return build(renderer, directory, options);
  const mirror = mirroring().mirrorOf(directory, edited);
  try {
    const outcome = await build(renderer, mirror.directory, options);
    return { ...outcome, stderr: mirror.original(outcome.stderr) };
  } finally {
    mirror.remove();
  }
}

/** A build is short and allocates much: not to collect garbage before its share of a quarter of the memory is full saves a third of its time. */
const GARBAGE_COLLECTION = { GOGC: 'off', GOMEMLIMIT: String(Math.min(2 ** 30, Math.floor(totalmem() / 4 / BUILDS))) };

async function build(renderer: RendererProgram, directory: string, { admission, ...options }: BuildOptions): Promise<Outcome> {
  const env = { ...GARBAGE_COLLECTION, ...rendererEnvironment(options.env, admission) };
  try {
    return await run(renderer.path, buildArguments(renderer, directory, admission), { ...options, env });
  } catch (error) {
    return { exitCode: -1, unstarted: true, stdout: '', stderr: `error: ${renderer.path} could not be run: ${(error as Error).message}` };
  }
}

/** Builds many kustomizations, one more at once than there are cores; starts right when called, and yields the results in the order of the targets as they come. */
export function renderAll(
  renderer: RendererProgram, targets: readonly RenderTarget[], options: RenderOptions & { readonly concurrency?: number } = {},
): AsyncGenerator<RenderResult> {
  const gated = { ...options, gate: options.gate ?? remoteGate() };
  options.progress?.expect(targets.length);
  const one = async (target: RenderTarget): Promise<RenderResult> => renderDirectory(renderer, target, gated);
  return mapInOrder(targets, options.concurrency ?? BUILDS, async (target) => tracked(options.progress, target.name, async () => one(target)));
}
