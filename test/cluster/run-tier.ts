import { spawn } from 'node:child_process';
import { notePassed } from './last-passed';
import { MACHINE_VARIABLE, needMachine, runInMachine } from './node/machine';
import { ensureBuilt } from './programs/build';
import { missingOf } from './programs/built';
import { ensureUnpacked, missingSets } from './programs/packages';
import { apiProgramsOf } from './servers/api-server';
import type { Cluster } from './servers/cluster';
import { KUBECONFIG_VARIABLE, MINOR_VARIABLE, RECORD_VARIABLE } from './servers/cluster';
import type { OlderMinor } from './servers/minors';
import type { Chosen } from './tests';
import type { Tier } from './tiers';
import { EXIT } from '../../src/system/command';
import type { CommandContext } from '../../src/system/command';
import { IN_GROUPS, startWithThisProcess } from '../../src/system/ending';
import { CommandFault } from '../../src/system/fault';
import { ROOT } from '../helpers/snippets';

/** How a tier is run. */
export interface RunOptions {
  readonly up?: boolean;
  readonly ifBuilt?: boolean;
  readonly kubernetes?: OlderMinor;
  readonly record?: boolean;
}

async function runTests(files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const args = [require.resolve('jest/bin/jest'), '--ci', '--verbose', '--runInBand', '--testPathIgnorePatterns=/node_modules/', '--runTestsByPath', ...files];
  const child = startWithThisProcess(() => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', detached: IN_GROUPS, env }));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? -1)));
}

function waitForever({ kubeconfig }: Cluster, terminal: CommandContext['terminal']): Promise<never> {
  terminal.out(`export KUBECONFIG=${kubeconfig} ${KUBECONFIG_VARIABLE}=${kubeconfig}\n`);
  terminal.err('Ctrl-C takes it down.\n');
  // The signal that ends this process ends what it started, and removes the folder.
  return new Promise(() => undefined);
}

/** Starts a tier whose programs are there, runs its tests, and takes it down. */
async function runStarted(tier: Tier, { files, all }: Chosen, options: RunOptions, { env, terminal }: CommandContext): Promise<number> {
  const { up, kubernetes, record } = options;
  const note = (line: string): void => terminal.err(`${tier.name}: ${line}\n`);
  const start = Date.now();
  const cluster = await tier.start(env, kubernetes);
  try {
    note(`up after ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (up) return await waitForever(cluster, terminal);
    const more = { ...kubernetes && { [MINOR_VARIABLE]: kubernetes }, ...record && { [RECORD_VARIABLE]: 'yes' } };
    if (await runTests(files, { ...env, [KUBECONFIG_VARIABLE]: cluster.kubeconfig, ...more }) !== 0) return EXIT.findings;
    if (all && kubernetes === undefined) notePassed(tier.name, env);
    return EXIT.ok;
  } finally {
    await cluster.stop();
    note('taken down');
  }
}

/** Has there be what a tier is made of. */
async function provide(tier: Tier, { ifBuilt, kubernetes }: RunOptions, env: NodeJS.ProcessEnv, note: (line: string) => void): Promise<void> {
  if (tier.inMachine) needMachine();
  const { packages = [] } = tier;
  const programs = kubernetes === undefined ? tier.programs : apiProgramsOf(kubernetes);
  const missing = [...missingOf(programs, env), ...missingSets(packages, env)];
  if (ifBuilt && missing.length > 0) throw new CommandFault(`${missing.join(', ')} not built`, `\`npx projen cluster-test --tier ${tier.name}\` builds what is missing.`);
  await ensureBuilt(programs, { env, note });
  for (const set of packages) await ensureUnpacked(set, env, note);
}

/** What becomes of a tier: its exit code. */
export async function runTier(tier: Tier, chosen: Chosen, options: RunOptions, context: CommandContext): Promise<number> {
  const { env, terminal } = context;
  const note = (line: string): void => terminal.err(`${tier.name}: ${line}\n`);
  try {
    await provide(tier, options, env, note);
    if (!tier.inMachine || env[MACHINE_VARIABLE] !== undefined) return await runStarted(tier, chosen, options, context);
    const args = ['--tier', tier.name, ...options.up ? ['--up'] : [], ...options.record ? ['--record'] : [], ...chosen.all ? [] : chosen.files];
    return await runInMachine(args, env, (pid) => note(`to look at it: nsenter --net --mount --pid=/proc/${pid}/ns/pid_for_children --target ${pid}`));
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    note(`not run: ${error.message}\n  ${error.hint}`);
    return EXIT.fault;
  }
}
