import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/checker/read/render/fetch/cache-directory';
import { writeFileWhole } from '../../src/checker/read/render/write-file';

/** When the tests of each tier last passed, all of them, in whichever checkout: an ISO date by tier. */
type Passed = Readonly<Record<string, string>>;

function fileIn(env: NodeJS.ProcessEnv): string | undefined {
  const folder = cacheFolder(env, 'cluster');
  return folder === undefined ? undefined : join(folder, 'passed.json');
}

function read(file: string | undefined): Passed {
  return file === undefined || !existsSync(file) ? {} : JSON.parse(readFileSync(file, 'utf8')) as Passed;
}

/** Remembers that all tests of a tier passed just now. */
export function notePassed(tier: string, env: NodeJS.ProcessEnv): void {
  const file = fileIn(env);
  if (file !== undefined) writeFileWhole(file, `${JSON.stringify({ ...read(file), [tier]: new Date().toISOString() }, undefined, 2)}\n`);
}

/** A tier, and when all of its tests last passed on this machine. */
export function withLastPassed(tier: string, env: NodeJS.ProcessEnv): string {
  const when = new Map(Object.entries(read(fileIn(env)))).get(tier);
  return `${tier} (${when === undefined ? 'never passed here' : `last passed here ${when.slice(0, 16).replace('T', ' ')} UTC`})`;
}
