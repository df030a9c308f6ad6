import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long a program may take to end when it is asked to, in milliseconds; then it is ended without asking. */
const GRACE = 1000;

/** Whether a program is started as the leader of a group, so that what it starts can be ended with it. */
export const IN_GROUPS = process.platform !== 'win32';

/** What must be known of a program to end it. */
export interface Child {
  readonly pid?: number;
  readonly stdout: { destroy(): unknown } | null;
  readonly stderr: { destroy(): unknown } | null;
  kill(signal: NodeJS.Signals): boolean;
  once(event: 'close', listener: () => void): unknown;
}

const children = new Set<Child>();
const lastActs = new Set<() => void>();
let ending: NodeJS.Signals | undefined;
let watching = false;

/** True from the signal that ends this process until it is gone: nothing is started any more, and no result is believed. */
export function isEnding(): boolean {
  return ending !== undefined;
}

function send(child: Child, signal: NodeJS.Signals): void {
  try {
    if (!IN_GROUPS || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

function kill(child: Child): void {
  send(child, 'SIGKILL');
  // What left the group and kept the pipes would be waited for without end.
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
}

/** Asks a program, and all that it has started, to end, and ends it when it does not. Done when it is gone. */
export async function endChild(child: Child): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(() => kill(child), GRACE);
    child.once('close', () => {
      clearTimeout(timer);
      done();
    });
    send(child, 'SIGTERM');
  });
}

/** Ends every program that still runs: nobody waits for its result. */
export async function endChildren(): Promise<void> {
  await Promise.all([...children].map(endChild));
}

/** Where the event loop does not go on: `process.exit`. */
function endAtOnce(): void {
  for (const child of children) kill(child);
  for (const act of lastActs) act();
}

/** Ends the programs that this process started, removes its temporary files, and ends it as the signal would have. A second signal does not wait. */
export function endAs(signal: NodeJS.Signals): void {
  const finish = (): void => {
    endAtOnce();
    unwatch();
    process.kill(process.pid, signal);
    ending = undefined;
  };
  if (ending !== undefined || children.size === 0) return finish();
  ending = signal;
  void endChildren().then(finish);
}

function watch(): void {
  if (watching) return;
  watching = true;
  for (const signal of SIGNALS) process.on(signal, endAs);
  process.on('exit', endAtOnce);
}

function unwatch(): void {
  watching = false;
  for (const signal of SIGNALS) process.removeListener(signal, endAs);
  process.removeListener('exit', endAtOnce);
}

function release(): void {
  if (children.size === 0 && lastActs.size === 0 && ending === undefined) unwatch();
}

/**
 * Starts a program that is ended with this process; it is forgotten when it has ended by itself. Signals are watched from before the start: the program
 * may run for a while before this process is told that it does, and a signal in between would leave it behind.
 */
export function startWithThisProcess<Started extends Child>(start: () => Started): Started {
  watch();
  let child: Started;
  try {
    child = start();
  } catch (error) {
    release();
    throw error;
  }
  if (child.pid === undefined) {
    release();
    return child;
  }
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    release();
  });
  return child;
}

/** Has something done when this process is ended before the returned function is called; it cannot wait for anything. */
export function whenEnded(act: () => void): () => void {
  lastActs.add(act);
  watch();
  return () => {
    lastActs.delete(act);
    release();
  };
}

/** Has a file or folder removed when this process is ended before the returned function is called. */
export function removeWithThisProcess(path: string): () => void {
  return whenEnded(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
}
