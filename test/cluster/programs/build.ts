import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtPath, missingOf, MODULES } from './built';
import type { Program, ProgramName } from './programs';
import { PROGRAMS } from './programs';
import { CommandFault } from '../../../src/system/fault';
import { run } from '../../../src/system/process';
import type { ProcessResult } from '../../../src/system/process';

/** How often a build that goes on says so, in milliseconds. */
const REMINDER = 15_000;

/** Whom a build tells what it does. */
export interface Told {
  readonly env: NodeJS.ProcessEnv;
  note(line: string): void;
}

function buildArguments({ source, linked = {} }: Program, output: string): string[] {
  const values = Object.entries(linked).map(([variable, value]) => `-X ${variable}=${value}`);
  return ['build', '-buildvcs=false', '-ldflags', ['-s', '-w', ...values].join(' '), '-o', output, source];
}

/** The last lines that say more than that something is fetched. */
function reasonOf(stderr: string): string {
  return stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('go: downloading')).slice(-5).join('\n');
}

async function goBuild(program: Program, output: string, env: NodeJS.ProcessEnv): Promise<ProcessResult> {
  try {
    // Whoever works at this machine goes first.
    return await run('nice', ['-n', '10', 'go', ...buildArguments(program, output)], { cwd: join(MODULES, program.module), env: { ...env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' } });
  } catch (error) {
    return { exitCode: 127, stdout: '', stderr: String(error) };
  }
}

async function buildOne(name: ProgramName, { env, note }: Told): Promise<void> {
  const path = builtPath(name, env);
  const unfinished = `${path}.${process.pid}`;
  const start = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
  note(`building ${name} …`);
  const reminder = setInterval(() => note(`building ${name} … ${seconds()}`), REMINDER);
  try {
    const { exitCode, stderr } = await goBuild(PROGRAMS[name], unfinished, env);
    if (exitCode !== 0) {
      throw new CommandFault(`${name} could not be built: ${reasonOf(stderr)}`, 'It takes Go 1.26 or newer on PATH, and a module proxy that Go can reach; see CONTRIBUTING.md.');
    }
    renameSync(unfinished, path);
    note(`built ${name} in ${seconds()}`);
  } finally {
    clearInterval(reminder);
    rmSync(unfinished, { force: true });
  }
}

/**
 * Builds those of some programs that are not there yet, one after another.
 *
 * @throws CommandFault where one cannot be built.
 */
export async function ensureBuilt(names: readonly ProgramName[], told: Told): Promise<void> {
  for (const name of missingOf(names, told.env)) await buildOne(name, told);
}
