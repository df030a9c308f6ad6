import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterFolder, endLeftBehind, noteServer } from './left-behind';

let root = '';
let server: ChildProcess;
let ended: Promise<NodeJS.Signals | null>;

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'left-behind-'));
  server = spawn('sleep', ['100'], { detached: true, stdio: 'ignore' });
  ended = new Promise((resolve) => { server.once('close', (_, signal) => resolve(signal)); });
});

afterEach(async () => {
  server.kill('SIGKILL');
  await ended;
  rmSync(root, { recursive: true, force: true });
});

/** A folder as a process leaves it that was killed: nobody has its number, or somebody who began at another time. */
function orphaned(owner: string): string {
  const folder = clusterFolder(root);
  noteServer(folder, server.pid);
  const notes = join(folder, 'processes');
  writeFileSync(notes, readFileSync(notes, 'utf8').replace(/^.*\n/, `${owner}\n`));
  return folder;
}

test.each([['that is gone', '4194303 Thu Jan  1 00:00:00 1970'], ['whose number another process has now', `${process.pid} Thu Jan  1 00:00:00 1970`]])(
  'the servers of a process %s are ended, and their folder is removed', async (_, owner) => {
    const folder = orphaned(owner);
    expect(endLeftBehind(root)).toBe(1);
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(folder)).toBe(false);
  },
);

test('a cluster whose process runs is left alone', () => {
  const folder = clusterFolder(root);
  noteServer(folder, server.pid);
  expect(endLeftBehind(root)).toBe(0);
  expect(existsSync(folder)).toBe(true);
  expect(server.signalCode).toBeNull();
});

test('a process that has the number of a server that has ended is left alone', () => {
  const folder = orphaned('4194303 Thu Jan  1 00:00:00 1970');
  writeFileSync(join(folder, 'processes'), `4194303 Thu Jan  1 00:00:00 1970\n${String(server.pid)} Thu Jan  1 00:00:00 1970\n`);
  expect(endLeftBehind(root)).toBe(1);
  expect(server.signalCode).toBeNull();
});
