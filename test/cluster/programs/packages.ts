import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterCache } from './built';
import { CommandFault } from '../../../src/system/fault';
import { run } from '../../../src/system/process';

/** Debian packages that are unpacked beside each other and never installed. */
export interface PackageSet {
  readonly name: string;
  readonly packages: readonly string[];
  /** What this machine has itself: programs that run on it take its own C library. */
  readonly without?: readonly string[];
}

const NO_MORE = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map((kind) => `--no-${kind}`);
const HINT = 'It takes Debian or Ubuntu, and the lists of their packages: run "apt-get update" once.';

/**
 * Where a set is kept once it is unpacked.
 *
 * @throws CommandFault where there can be no such folder.
 */
export function unpackedPath({ name, packages, without = [] }: PackageSet, env: NodeJS.ProcessEnv): string {
  const digest = createHash('sha256').update(JSON.stringify([packages, without])).digest('hex').slice(0, 16);
  return join(clusterCache(env), `${name}-${digest}`);
}

/** The names of those sets that are not there yet. */
export function missingSets(sets: readonly PackageSet[], env: NodeJS.ProcessEnv): string[] {
  return sets.filter((set) => !existsSync(unpackedPath(set, env))).map(({ name }) => name);
}

async function apt(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const result = await run(program, args, { cwd }).catch((error: unknown) => ({ exitCode: 127, stdout: '', stderr: String(error) }));
  if (result.exitCode !== 0) throw new CommandFault(`${program} ${args[0]} failed: ${result.stderr.trimEnd().split('\n').slice(-3).join('\n')}`, HINT);
  return result.stdout;
}

/** The packages of a set, and all that they depend on. */
async function closureOf({ packages, without = [] }: PackageSet): Promise<string[]> {
  const printed = await apt('apt-cache', ['depends', '--recurse', ...NO_MORE, ...packages]);
  const named = printed.split('\n').filter((line) => /^[a-z0-9]/.test(line));
  return [...new Set(named)].filter((name) => !without.includes(name));
}

/**
 * Fetches and unpacks a set that is not there yet.
 *
 * @throws CommandFault where a package cannot be had.
 */
export async function ensureUnpacked(set: PackageSet, env: NodeJS.ProcessEnv, note: (line: string) => void): Promise<void> {
  const path = unpackedPath(set, env);
  if (existsSync(path)) return;
  note(`fetching the Debian packages ${set.packages.join(', ')} …`);
  const unfinished = mkdtempSync(`${path}.`);
  const downloads = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    await apt('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', ...await closureOf(set)], downloads);
    const tree = join(unfinished, 'tree');
    mkdirSync(tree);
    for (const file of readdirSync(downloads)) await apt('dpkg-deb', ['--extract', join(downloads, file), tree]);
    renameSync(tree, path);
  } finally {
    for (const folder of [unfinished, downloads]) rmSync(folder, { recursive: true, force: true });
  }
}
