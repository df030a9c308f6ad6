import type { Renderer, RendererProgram } from './renderer';
import { OLDEST_SUPPORTED, rendererOf } from './renderer';
import { isAtLeast } from './version';
import { recallRenderer, rememberRenderer } from './version-memo';
import { run } from '../../../system/process';
import type { ProcessResult } from '../../../system/process';

/** What asking a program for its version came to. */
export type Identity =
  | { readonly kind: 'renderer'; readonly renderer: Renderer }
  | { readonly kind: 'too-old'; readonly renderer: Renderer; readonly oldest: string }
  | { readonly kind: 'no-renderer'; readonly reason: string };

/** Milliseconds that a program may take to say its version. */
const VERSION_TIMEOUT = 30_000;

/** Asks a program for its version, or remembers it. */
export async function identifyRenderer(program: RendererProgram, env: NodeJS.ProcessEnv): Promise<Identity> {
  const known = recallRenderer(program, env);
  if (known !== undefined) return judge(known);
  const asked = await askForVersion(program, env);
  if (typeof asked === 'string') return { kind: 'no-renderer', reason: asked };
  rememberRenderer(asked, env);
  return judge(asked);
}

function judge(renderer: Renderer): Identity {
  const oldest = OLDEST_SUPPORTED[renderer.program];
  return isAtLeast(renderer.version, oldest) ? { kind: 'renderer', renderer } : { kind: 'too-old', renderer, oldest };
}

/** The renderer, or why it is none. */
async function askForVersion(program: RendererProgram, env: NodeJS.ProcessEnv): Promise<Renderer | string> {
  const args = program.program === 'kubectl' ? ['version', '--client', '-o', 'json'] : ['version'];
  let answer: ProcessResult;
  try {
    answer = await run(program.path, args, { env, timeout: VERSION_TIMEOUT });
  } catch (error) {
    return `it cannot be started (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
  }
  if (answer.timedOut) return `\`${program.program} ${args.join(' ')}\` does not answer`;
  const renderer = program.program === 'kubectl' ? kubectlOf(program, answer) : kustomizeOf(program, answer);
  return renderer ?? `\`${program.program} ${args.join(' ')}\` does not print a ${program.program} version`;
}

function kubectlOf(program: RendererProgram, answer: ProcessResult): Renderer | undefined {
  const version = /"gitVersion":\s*"([^"]+)"/.exec(answer.stdout)?.[1];
  const kustomizeVersion = /"kustomizeVersion":\s*"([^"]+)"/.exec(answer.stdout)?.[1];
  return version === undefined ? undefined : rendererOf(program, version, kustomizeVersion ?? 'unknown');
}

function kustomizeOf(program: RendererProgram, answer: ProcessResult): Renderer | undefined {
  const version = /(?:kustomize\/)?(v?\d+\.\d+[^\s}]*|\(devel\))/.exec(answer.stdout)?.[1];
  if (answer.exitCode !== 0 || version === undefined) return undefined;
  const spelled = /^\d/.test(version) ? `v${version}` : version;
  return rendererOf(program, spelled, spelled);
}
