import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command as Program } from 'commander';
import { repositoryRoot } from './repository-root';
import { listOverlays } from '../checker/read/render/targets';
import type { CommandContext } from '../system/command';

/** A command as it would be typed at the top of the repository that the user stands in. */
export interface Standing {
  /** With the top as directory. */
  readonly context: CommandContext;
  /** A path as it was typed, from the top. */
  path<T extends string | undefined>(typed: T): T;
  /** Names as they were typed: those of overlays stay, paths become such from the top. */
  names(typed: readonly string[]): string[];
}

/** A program is named by its path only where it has one; a bare name is looked up. */
function isPath(program: string): boolean {
  return program.includes('/') || program.includes(sep);
}

function withRenderer(env: NodeJS.ProcessEnv, cwd: string): NodeJS.ProcessEnv {
  const { KUSTOMIZE_RENDERER: renderer } = env;
  return renderer !== undefined && isPath(renderer) ? { ...env, KUSTOMIZE_RENDERER: resolve(cwd, renderer) } : env;
}

/** Finds the repository's top, where commands work; paths stay relative to where the user stands. */
export function standingIn(context: CommandContext): Standing {
  const { cwd } = context;
  const root = repositoryRoot(cwd);
  if (root === cwd) return { context, path: (typed) => typed, names: (typed) => [...typed] };
  const moved = (typed: string): string => (isAbsolute(typed) ? typed : relative(root, resolve(cwd, typed)) || '.');
  const isMeant = (name: string): boolean => /[*?]/.test(name) || existsSync(resolve(cwd, name)) || existsSync(resolve(root, name));
  const nameOf = (name: string, overlays: ReadonlySet<string>): string => (name === '-' || overlays.has(name) || !isMeant(name) ? name : moved(name));
  return {
    context: { ...context, cwd: root, env: withRenderer(context.env, cwd) },
    path: (typed) => (typed === undefined ? typed : moved(typed) as typeof typed),
    names: (typed) => {
      const overlays = new Set(listOverlays(root).map(({ name }) => name));
      return typed.map((name) => nameOf(name, overlays));
    },
  };
}

/** `--out` of a command that has one: relative to where the user stands where it was typed, to the top where it was not. */
export function outFrom(program: Program, path: Standing['path']): string {
  const { out } = program.opts<{ readonly out: string }>();
  return program.getOptionValueSource('out') === 'default' ? out : path(out);
}
