import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';

/** How a child process ended and what it printed. */
export interface ProcessResult {
  /** Exit code; -1 where a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of {@link run}. */
export interface RunOptions {
  /** @default the current directory */
  readonly cwd?: string;
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the child when aborted. */
  readonly signal?: AbortSignal;
  /**
   * What the child reads from its standard input.
   *
   * @default nothing
   */
  readonly input?: string;
}

/**
 * Runs a program with an argument list, never through a shell, and collects what it prints without a size limit.
 *
 * @throws the system's error (`code: 'ENOENT'` …) where the program cannot be started.
 */
export function run(file: string, args: readonly string[], { input, ...options }: RunOptions = {}): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(file, args, { ...options, stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.on('error', reject);
    // Where no more files can be opened, there are no pipes either.
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A child that ends before it has read everything says so by its exit code.
    child.stdin?.on('error', () => undefined).end(input);
    child.on('close', (code) => {
      resolve({ exitCode: code ?? -1, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') });
    });
  });
}

/** Runs a program with an argument list and lets it use this process's console; returns its exit code, -1 where a signal ended it or it could not start. */
export function runInForeground(file: string, args: readonly string[], options: Pick<RunOptions, 'cwd' | 'env'> = {}): number {
  return spawnSync(file, args, { ...options, stdio: 'inherit' }).status ?? -1;
}
