import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { endChild, IN_GROUPS, isEnding, startWithThisProcess } from './ending';

/** How a child process ended and what it printed. */
export interface ProcessResult {
  /** Exit code; -1 where a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** True where it was ended because its time was over. */
  readonly timedOut?: boolean;
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
   * Milliseconds after which the child is ended.
   *
   * @default never
   */
  readonly timeout?: number;
  /**
   * What the child reads from its standard input.
   *
   * @default nothing
   */
  readonly input?: string;
}

/**
 * Runs a program with an argument list, never through a shell, and collects what it prints without a size limit.
 * The program ends with this process; once that is ending, no result arrives any more.
 *
 * @throws the system's error (`code: 'ENOENT'` …) where the program cannot be started, an AbortError where it was aborted.
 */
export function run(file: string, args: readonly string[], { input, signal, timeout, ...options }: RunOptions = {}): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    if (isEnding()) return;
    signal?.throwIfAborted();
    const child: ChildProcess = startWithThisProcess(() => spawn(file, args, { ...options, stdio: 'pipe', detached: IN_GROUPS }));
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let timedOut = false;
    const end = (): void => void endChild(child);
    const timer = timeout === undefined ? undefined : setTimeout(() => {
      timedOut = true;
      end();
    }, timeout);
    const settle = (result: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (!isEnding()) result();
    };
    signal?.addEventListener('abort', end);
    child.on('error', (error) => settle(() => reject(error)));
    // Where no more files can be opened, there are no pipes either.
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A child that ends before it has read everything says so by its exit code.
    child.stdin?.on('error', () => undefined).end(input);
    child.on('close', (code) => settle(() => {
      if (signal?.aborted) return reject(signal.reason as Error);
      resolve({ exitCode: code ?? -1, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8'), ...(timedOut ? { timedOut } : {}) });
    }));
  });
}

/** Runs a program with an argument list and lets it use this process's console; returns its exit code, -1 where a signal ended it or it could not start. */
export function runInForeground(file: string, args: readonly string[], options: Pick<RunOptions, 'cwd' | 'env'> = {}): number {
  return spawnSync(file, args, { ...options, stdio: 'inherit' }).status ?? -1;
}
