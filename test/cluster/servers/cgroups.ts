import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = '/sys/fs/cgroup';

/** Version 2 has one tree, version 1 one of each controller: https://docs.kernel.org/admin-guide/cgroup-v2.html */
function trees(): string[] {
  if (!existsSync(ROOT)) return [];
  if (existsSync(join(ROOT, 'cgroup.controllers'))) return [ROOT];
  return readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(ROOT, name));
}

/** The control group that holds the Pods of a cluster: named as its folder, so that it can be found again. */
export function cgroupOf(folder: string): string {
  return `/${basename(folder)}`;
}

/** Makes the control group of a cluster. */
export function makeCgroups(folder: string): void {
  for (const tree of trees()) mkdirSync(join(tree, cgroupOf(folder)), { recursive: true });
}

function remove(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) remove(join(path, entry.name));
  }
  rmdirSync(path);
}

/** What was killed is in it for a moment yet. */
const TRIES = 50;
const INTERVAL = 100;

function removeSoon(path: string, tries = TRIES): void {
  try {
    remove(path);
  } catch (error) {
    if (tries === 0) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, INTERVAL);
    removeSoon(path, tries - 1);
  }
}

/** Removes the control group of a cluster, of which nothing runs any more. */
export function removeCgroups(folder: string): void {
  for (const path of trees().map((tree) => join(tree, cgroupOf(folder)))) {
    if (existsSync(path)) removeSoon(path);
  }
}
