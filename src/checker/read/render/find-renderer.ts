import { basename, resolve } from 'node:path';
import { checkedKubectl } from './checked-kubectl';
import { findOnPath, isExecutable } from './fetch/executable';
import type { KubectlRelease } from './fetch/kubectl-release';
import { identifyRenderer } from './identify-renderer';
import type { Renderer, RendererProgram } from './renderer';
import { OLDEST_SUPPORTED } from './renderer';
import { CommandFault } from '../../../system/fault';

/** Where to look for a renderer. */
export interface FindOptions {
  readonly env: NodeJS.ProcessEnv;
  /**
   * Directory that a relative KUSTOMIZE_RENDERER is relative to.
   *
   * @default the current directory
   */
  readonly cwd?: string;
  /** What names the program, where that is an argument of the command. @default KUSTOMIZE_RENDERER of the environment */
  readonly setting?: '--renderer';
  /** Told, in one line, of every program that was passed over and why. */
  readonly note?: (line: string) => void;
  /**
   * Which kubectl the cache may hold.
   *
   * @default the pinned release
   */
  readonly release?: KubectlRelease;
}

/** The programs to try, best first, without starting any of them: a caller may begin to build with the first while its version is asked for. */
export function* locatePrograms({ env, cwd = process.cwd(), note, release, setting }: FindOptions): Generator<RendererProgram, void> {
  if (env.KUSTOMIZE_RENDERER) return yield chosenProgram(env.KUSTOMIZE_RENDERER, env, cwd, setting);
  for (const program of ['kubectl', 'kustomize'] as const) {
    const path = findOnPath(program, env, cwd);
    if (path !== undefined) yield { program, path };
  }
  const cached = checkedKubectl({ env, release });
  if (cached.kind === 'right') yield { program: 'kubectl', path: cached.path };
  else if (cached.kind === 'changed') note?.(`passed over: ${cached.path} is not the kubectl that was fetched, or not yours alone; fetch it again or remove it`);
}

const BY_ARGUMENT = 'Give it the path of a kubectl or kustomize.';

function chosenProgram(chosen: string, env: NodeJS.ProcessEnv, cwd: string, setting: FindOptions['setting']): RendererProgram {
  const path = chosen === basename(chosen) ? findOnPath(chosen, env, cwd) ?? resolve(cwd, chosen) : resolve(cwd, chosen);
  if (!isExecutable(path)) {
    const hint = setting === undefined ? 'Set it to the path of a kubectl or kustomize, or unset it to use the one on PATH.' : BY_ARGUMENT;
    throw new CommandFault(`${setting ?? 'KUSTOMIZE_RENDERER'} is '${chosen}', which is not an executable file`, hint);
  }
  return { program: /kustomize/i.test(basename(path)) ? 'kustomize' : 'kubectl', path };
}

/**
 * Asks one located program for its version: the renderer, or undefined (with a note) where it is none or too old.
 *
 * @throws CommandFault where the user named this very program in KUSTOMIZE_RENDERER.
 */
export async function confirmProgram(program: RendererProgram, { env, note, setting }: FindOptions): Promise<Renderer | undefined> {
  const identity = await identifyRenderer(program, env);
  if (identity.kind === 'renderer') return identity.renderer;
  const problem = identity.kind === 'too-old'
    ? `${program.path} is ${identity.renderer.label}; the oldest supported is ${identity.oldest}`
    : `${program.path} is no renderer: ${identity.reason}`;
  if (env.KUSTOMIZE_RENDERER) {
    const oldest = `Set it to the path of a kubectl ${OLDEST_SUPPORTED.kubectl} or kustomize ${OLDEST_SUPPORTED.kustomize} or newer, or unset it.`;
    throw new CommandFault(`${setting ?? 'KUSTOMIZE_RENDERER'}: ${problem}`, setting === undefined ? oldest : BY_ARGUMENT);
  }
  note?.(`passed over: ${problem}`);
  return undefined;
}

/**
 * The first renderer that is new enough: KUSTOMIZE_RENDERER, kubectl on PATH, kustomize on PATH, the cached copy; undefined where there is none.
 *
 * @throws CommandFault where KUSTOMIZE_RENDERER is set to something that is no renderer.
 */
export async function findRenderer(options: FindOptions): Promise<Renderer | undefined> {
  for (const program of locatePrograms(options)) {
    const renderer = await confirmProgram(program, options);
    if (renderer !== undefined) return renderer;
  }
  return undefined;
}
