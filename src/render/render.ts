import { availableParallelism, totalmem } from 'node:os';
import type { ProcessResult } from '../system/process';
import { run } from '../system/process';
import type * as Explaining from './explain/explain';
import { readBuildError } from './explain/read-error';
import type * as Secrets from './explain/without-secrets';
import { mapInOrder } from './limit';
import type { RendererProgram } from './renderer';
import { buildArguments } from './renderer';
import type { RenderTarget } from './targets';
import { later } from '../system/later';

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
  readonly explanation: Explaining.Explanation;
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
}

/** Only the fields of a kustomization are named in it. */
const OF_FIELDS = /^'\w+' is deprecated\./;

/** What the renderer says beside its output may quote what it read. */
function notesOf(notes: readonly string[], { directory }: RenderTarget): readonly string[] {
  return notes.every((note) => OF_FIELDS.test(note)) ? notes : notes.map(secrets().withoutSecrets(directory));
}

/** Builds one kustomization. A build that fails is a result, with its explanation, not an exception. */
export async function renderDirectory(renderer: RendererProgram, target: RenderTarget, options: RenderOptions = {}): Promise<RenderResult> {
  const { cwd = process.cwd(), env = process.env, signal } = options;
  const start = performance.now();
  const outcome = await build(renderer, target.directory, { env, signal });
  const milliseconds = performance.now() - start;
  const { warnings, message } = readBuildError(outcome.stderr);
  if (outcome.exitCode === 0) {
    return { ok: true, target, notes: notesOf(message === '' ? warnings : [...warnings, message], target), milliseconds, text: outcome.stdout };
  }
  const explanation = explanations().explainFailure(message, { directory: target.directory, cwd });
  const shown = secrets().explainWithoutSecrets(explanation, target.directory);
  return { ok: false, target, notes: notesOf(warnings, target), milliseconds, explanation: shown };
}

/** A build is short and allocates much: not to collect garbage before its share of a quarter of the memory is full saves a third of its time. */
const GARBAGE_COLLECTION = { GOGC: 'off', GOMEMLIMIT: String(Math.min(2 ** 30, Math.floor(totalmem() / 4 / BUILDS))) };

async function build(renderer: RendererProgram, directory: string, options: Pick<RenderOptions, 'env' | 'signal'>): Promise<ProcessResult> {
  try {
    return await run(renderer.path, buildArguments(renderer, directory), { ...options, env: { ...GARBAGE_COLLECTION, ...options.env } });
  } catch (error) {
    return { exitCode: -1, stdout: '', stderr: `error: ${renderer.path} could not be run: ${(error as Error).message}` };
  }
}

/** Builds many kustomizations, one more at once than there are cores; starts right when called, and yields the results in the order of the targets as they come. */
export function renderAll(
  renderer: RendererProgram, targets: readonly RenderTarget[], options: RenderOptions & { readonly concurrency?: number } = {},
): AsyncGenerator<RenderResult> {
  return mapInOrder(targets, options.concurrency ?? BUILDS, async (target) => renderDirectory(renderer, target, options));
}
