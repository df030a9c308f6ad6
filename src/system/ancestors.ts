import { readFileSync } from 'node:fs';

/** More than there are between npm and a command, whoever starts whom. */
const DEPTH = 20;

/** The fields of `/proc/<pid>/stat` after the name: state, parent, …; undefined where there is no such process, or no such file system. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Whether a process was itself started by npm; the environment in `/proc` is the one that it began with. */
function wasStartedByNpm(pid: number): boolean {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}`.includes('\0npm_execpath=');
  } catch {
    return false;
  }
}

/** True for a process that runs; one that has ended and that nobody has asked about yet does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** The processes from the parent up to the npm that began it all; without `/proc` the parent alone. */
export function ancestorsUpToNpm(): number[] {
  const found: number[] = [];
  for (let pid = process.ppid; pid > 1 && found.length < DEPTH; pid = Number(statOf(pid)?.[1] ?? 0)) {
    found.push(pid);
    if (!wasStartedByNpm(pid)) break;
  }
  return found;
}
