import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** True for a file that may be executed. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first executable of that name on PATH, as a shell would find it. */
export function findOnPath(name: string, env: NodeJS.ProcessEnv, cwd: string): string | undefined {
  const directories = (env.PATH ?? env.Path ?? '').split(delimiter).filter((directory) => directory !== '');
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return directories
    .flatMap((directory) => names.map((file) => join(isAbsolute(directory) ? directory : resolve(cwd, directory), file)))
    .find(isExecutable);
}
