import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program, ProgramName } from './programs';
import { PROGRAMS } from './programs';
import { cacheFolder } from '../../../src/checker/read/render/fetch/cache-directory';
import { CommandFault } from '../../../src/system/fault';

/** Where the Go modules are that pin the programs. */
export const MODULES = join(__dirname, '..', 'modules');

/** The files of a module that a program is made from; a change of any of them makes it another program. */
const PINS = ['go.mod', 'go.sum'];

function digest({ module, source, linked }: Program): string {
  const hash = createHash('sha256');
  for (const name of [...PINS, source]) {
    const file = join(MODULES, module, name);
    hash.update(existsSync(file) ? readFileSync(file) : name);
  }
  return hash.update(JSON.stringify(linked ?? {})).digest('hex').slice(0, 16);
}

/**
 * Where what a cluster is made of is kept: in the user's cache, so that checkouts share it.
 *
 * @throws CommandFault where there can be no such folder.
 */
export function clusterCache(env: NodeJS.ProcessEnv): string {
  const folder = cacheFolder(env, 'cluster');
  if (folder === undefined) throw new CommandFault('there is no folder to keep the built programs in', 'Name one with PROJEN_GITOPS_CACHE.');
  return folder;
}

/**
 * Where a program is kept once it is built.
 *
 * @throws CommandFault where there can be no such folder.
 */
export function builtPath(name: ProgramName, env: NodeJS.ProcessEnv): string {
  return join(clusterCache(env), `${name}-${digest(PROGRAMS[name])}`);
}

/** Those of some programs that are not built yet. */
export function missingOf(names: readonly ProgramName[], env: NodeJS.ProcessEnv): ProgramName[] {
  return names.filter((name) => !existsSync(builtPath(name, env)));
}
