import { existsSync, readFileSync } from 'node:fs';
import { isRunning } from '../../src/system/ancestors';

/** Waits, for half a minute at most. */
export async function waitFor(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (condition()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain for ${String(condition)}`);
}

/** The flag of a process that was ended and that the kernel is still taking apart, which a busy machine takes its time for. */
const EXITING = 4;

function isExiting(flags: number): boolean {
  return Math.floor(flags / EXITING) % 2 === 1;
}

/** When a process was started, in ticks since the machine was; undefined where there is none, where it is ending, or only waits to be noticed. */
function startOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return isRunning(pid) ? 'some time' : undefined;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return fields[0] === 'Z' || isExiting(Number(fields[6])) ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Tells whether any of some processes still runs: those that run now, not others which get their numbers later. */
export function watchProcesses(pids: readonly number[]): () => boolean {
  const known = pids.map((pid) => [pid, startOf(pid)] as const);
  return () => known.some(([pid, start]) => start !== undefined && startOf(pid) === start);
}
