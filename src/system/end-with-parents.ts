import { ancestorsUpToNpm, isRunning } from './ancestors';
import { endAs } from './ending';

/** Names the processes that a started command ends with, where its own parent waits for it and cannot pass a signal on. */
export const STARTED_BY = 'PROJEN_GITOPS_STARTED_BY';

/** How often the parents are looked at, in milliseconds. */
const INTERVAL = 250;

function pidsIn(text: string): number[] {
  return text.split(',').map(Number).filter((pid) => Number.isInteger(pid) && pid > 1);
}

/**
 * Ends this process when one of those ends that wait for it. npm, its shell and projen start commands and wait: a signal that ends one of them does not
 * reach what it waits for. Elsewhere a process may outlive its parent, as one that was put into the background does.
 */
export function endWithParents(env: NodeJS.ProcessEnv): void {
  const parents = [...pidsIn(env[STARTED_BY] ?? ''), ...(env.npm_execpath === undefined ? [] : ancestorsUpToNpm())];
  if (parents.length === 0) return;
  const timer = setInterval(() => {
    if (parents.every(isRunning)) return;
    clearInterval(timer);
    endAs('SIGTERM');
  }, INTERVAL);
  timer.unref();
}
