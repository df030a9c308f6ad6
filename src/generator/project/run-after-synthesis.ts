import * as path from 'node:path';
import { STARTED_BY } from '../../system/end-with-parents';
import { runInForeground } from '../../system/process';

/** Runs a command on what was just generated; its exit code becomes this process's. */
export function runAfterSynthesis(commandLine: readonly string[], directory: string): void {
  const [program, ...args] = commandLine;
  const PATH = [path.join(directory, 'node_modules', '.bin'), process.env.PATH ?? ''].join(path.delimiter);
  const env = { ...process.env, PATH, [STARTED_BY]: `${process.pid},${process.ppid}` };
  const exitCode = runInForeground(program, args, { cwd: directory, env });
  if (exitCode !== 0) process.exitCode = exitCode === 1 ? 1 : 2;
}
