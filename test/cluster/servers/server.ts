import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { endChild, IN_GROUPS, startWithThisProcess } from '../../../src/system/ending';
import { CommandFault } from '../../../src/system/fault';

/** A program that runs until it is told to stop; it ends with this process. */
export interface Server {
  readonly name: string;
  /** Undefined where it could not be started. */
  readonly pid?: number;
  hasEnded(): boolean;
  /** The last lines that it wrote. */
  lastWords(): string;
  stop(): Promise<void>;
}

/** Where a server writes what it has to say, and the environment that it runs in. */
export interface Surroundings {
  readonly log: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Starts a program that writes what it has to say to a file. */
export function startServer(name: string, file: string, args: readonly string[], { log, env }: Surroundings): Server {
  const output = openSync(log, 'a', 0o600);
  const child = startWithThisProcess(() => spawn(file, args, { stdio: ['ignore', output, output], detached: IN_GROUPS, env }));
  closeSync(output);
  let ended = false;
  child.once('close', () => { ended = true; });
  child.once('error', () => { ended = true; });
  return {
    name,
    pid: child.pid,
    hasEnded: () => ended,
    lastWords: () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n'),
    stop: async () => {
      if (!ended) await endChild(child);
    },
  };
}

/**
 * Waits until something is true of a server.
 *
 * @throws CommandFault with the server's last words where it ends, or where that takes too long.
 */
export async function waitFor(server: Server, what: string, holds: () => Promise<boolean>, seconds = 180): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!await holds().catch(() => false)) {
    if (server.hasEnded()) throw new CommandFault(`${server.name} ended: ${server.lastWords()}`);
    if (Date.now() > deadline) throw new CommandFault(`${server.name}: ${what} was not there after ${seconds} s: ${server.lastWords()}`);
    await pause(100);
  }
}
