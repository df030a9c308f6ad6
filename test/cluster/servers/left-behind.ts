import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCgroups } from './cgroups';

const PREFIX = 'cluster-test-';
/** The process that a folder belongs to, then the servers that write to it: a line each. */
const NOTES = 'processes';

/** When a process began; undefined where there is none, or nobody can tell. */
function beginningOf(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } }).trim();
  } catch {
    return undefined;
  }
}

/** Remembers a server that writes to a folder. */
export function noteServer(folder: string, pid: number | undefined): void {
  const beginning = pid === undefined ? undefined : beginningOf(pid);
  if (beginning !== undefined) appendFileSync(join(folder, NOTES), `${pid} ${beginning}\n`);
}

/** A folder of a cluster, which the next start finds where this process could not remove it. */
export function clusterFolder(root = tmpdir()): string {
  const folder = mkdtempSync(join(realpathSync(root), PREFIX));
  noteServer(folder, process.pid);
  return folder;
}

/** Those that still run of the processes of a folder, its owner first: another process may have the number now. */
function running(folder: string): { readonly owner: boolean; readonly servers: readonly number[] } {
  const file = join(folder, NOTES);
  const noted = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const [owner, ...servers] = noted.map((line) => {
    const [, pid, beginning] = /^(\d+) (.*)$/.exec(line) ?? [];
    return beginningOf(Number(pid)) === beginning ? Number(pid) : undefined;
  });
  return { owner: owner !== undefined, servers: servers.flatMap((pid) => pid ?? []) };
}

function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** Ends the servers of clusters whose process was killed, and removes what they wrote; how many clusters there were. */
export function endLeftBehind(root = tmpdir()): number {
  const left = readdirSync(root).filter((name) => name.startsWith(PREFIX)).map((name) => join(realpathSync(root), name))
    .filter((folder) => statSync(folder).uid === process.getuid?.() && existsSync(join(folder, NOTES)))
    .map((folder) => ({ folder, ...running(folder) })).filter(({ owner }) => !owner);
  for (const { folder, servers } of left) {
    servers.forEach(kill);
    removeCgroups(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return left.length;
}
