import { endAs } from './ending';

/** Names the processes that a started command ends with, where its own parent waits for it and cannot pass a signal on. */
export const STARTED_BY = 'PROJEN_GITOPS_STARTED_BY';

/** How often the parents are looked at, in milliseconds. */
const INTERVAL = 250;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pidsIn(text: string): number[] {
  return text.split(',').map(Number).filter((pid) => Number.isInteger(pid) && pid > 1);
}

/**
 * Ends this process when one of those ends that wait for it. npm and projen start commands and wait: a signal that ends them does not reach what they
 * wait for. Elsewhere a process may outlive its parent, as one that was put into the background does.
 */
export function endWithParents(env: NodeJS.ProcessEnv): void {
  const parent = process.ppid;
  const others = pidsIn(env[STARTED_BY] ?? '');
  const underNpm = env.npm_execpath !== undefined;
  if (!underNpm && others.length === 0) return;
  const timer = setInterval(() => {
    if ((!underNpm || process.ppid === parent) && others.every(isRunning)) return;
    clearInterval(timer);
    endAs('SIGTERM');
  }, INTERVAL);
  timer.unref();
}
