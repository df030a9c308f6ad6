import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { PROGRAM } from './commands';
import { STARTED_BY } from '../../system/end-with-parents';
import { runInForeground } from '../../system/process';

/** The program of this package, where it is compiled. */
const OWN = path.join(__dirname, '..', '..', 'cli', 'projen-gitops.js');

/**
 * What is started for a command line. The program of this package is started by its file: npm's stand-in for it is a script on Windows,
 * which cannot be started without a shell, and another program of that name may come first on the path.
 */
export function started([program, ...args]: readonly string[], own = OWN): readonly [program: string, args: readonly string[]] {
  return program === PROGRAM && existsSync(own) ? [process.execPath, [own, ...args]] : [program, args];
}

/** Runs a command on what was just generated; its exit code becomes this process's. */
export function runAfterSynthesis(commandLine: readonly string[], directory: string): void {
  const [program, args] = started(commandLine);
  const PATH = [path.join(directory, 'node_modules', '.bin'), process.env.PATH ?? ''].join(path.delimiter);
  const env = { ...process.env, PATH, [STARTED_BY]: `${process.pid},${process.ppid}` };
  const exitCode = runInForeground(program, args, { cwd: directory, env });
  if (exitCode !== 0) process.exitCode = exitCode === 1 ? 1 : 2;
}
