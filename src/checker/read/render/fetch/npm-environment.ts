import { delimiter, isAbsolute, sep } from 'node:path';

/** What npm, and programs like it, set for every program that they start. */
const MARKS = ['npm_execpath', 'npm_command', 'npm_lifecycle_event'];

function isOfARepository(folder: string): boolean {
  return !isAbsolute(folder) || folder.split(sep).includes('node_modules');
}

function withoutRepositories(path: string): string {
  return path.split(delimiter).filter((folder) => !isOfARepository(folder)).join(delimiter);
}

/**
 * The environment for the user's own npm with the user's own settings, whatever started this process.
 *
 * npm puts the folders of a repository's programs on PATH, and passes on as `npm_config_…` what it read in the repository's `.npmrc`, as it does with
 * the user's own; the two can no longer be told apart. The user's `.npmrc` is read again anyway, and `NPM_CONFIG_…` is never written by npm.
 */
export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const PATH = withoutRepositories(env.PATH ?? '');
  if (!MARKS.some((mark) => Object.hasOwn(env, mark))) return { ...env, PATH };
  const passedOn = (name: string): boolean => name.startsWith('npm_') || (name === 'NODE_OPTIONS' && env.npm_config_node_options !== undefined);
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !passedOn(name))), PATH };
}
