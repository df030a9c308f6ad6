import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command as Program } from 'commander';
import { notePassed, withLastPassed } from './last-passed';
import { ensureBuilt } from './programs/build';
import { missingOf } from './programs/built';
import { EMULATED } from './programs/programs';
import type { Cluster } from './servers/cluster';
import { KUBECONFIG_VARIABLE, MINOR_VARIABLE } from './servers/cluster';
import { TIERS } from './tiers';
import type { Tier } from './tiers';
import { commandProgram } from '../../src/cli/command-program';
import { parseArguments } from '../../src/cli/parse-arguments';
import { EXIT } from '../../src/system/command';
import type { Command, CommandContext } from '../../src/system/command';
import { IN_GROUPS, startWithThisProcess } from '../../src/system/ending';
import { CommandFault } from '../../src/system/fault';

const ROOT = join(__dirname, '..', '..');

interface Options {
  readonly tier: readonly Tier[];
  readonly up?: boolean;
  readonly ifBuilt?: boolean;
  readonly emulate?: string;
}

function parseTiers(text: string): readonly Tier[] {
  if (text === 'all') return TIERS;
  return text.split(',').map((name) => {
    const tier = TIERS.find((known) => known.name === name);
    if (tier === undefined) throw new InvalidArgumentError(`There is no tier "${name}". There are: ${TIERS.map((known) => known.name).join(', ')}, all.`);
    return tier;
  });
}

function clusterTestProgram(): Program {
  return commandProgram('cluster-test', {
    description: `Runs tests against a real Kubernetes, which it builds, brings up, and takes down again.\n\n${TIERS.map(({ name, about }) => `${name.padEnd(8)} ${about}`).join('\n')}`,
    examples: [['', 'the tests of tier api'], ['--tier all', 'every tier'], ['test/cli', 'the tests below a folder'], ['--up', 'a cluster to look at, until Ctrl-C']],
    exits: { ok: 'all tests passed', findings: 'a test failed', fault: 'wrong usage, or there is no cluster: the reason is said' },
  })
    .argument('[FILES...]', 'test files or folders; all tests of the tier when none is named')
    .addOption(new Option('--tier <NAMES>', 'what to run, separated by commas, or "all"').default(TIERS.slice(0, 1), TIERS[0].name).argParser(parseTiers))
    .addOption(new Option('--emulate <MINOR>', 'have the API server be an older Kubernetes; only tier api').choices(EMULATED))
    .option('--up', 'only bring it up, and wait')
    .option('--if-built', 'build nothing: a tier whose programs are not there is not run');
}

async function runTests({ name }: Tier, files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  // Files stand before the options, some of which would take them for more values.
  const options = ['--ci', '--verbose', '--runInBand', '--testPathIgnorePatterns=/node_modules/', `--testMatch=**/test/**/*.${name}.cluster.test.ts`];
  const args = [require.resolve('jest/bin/jest'), ...files, ...options];
  const child = startWithThisProcess(() => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', detached: IN_GROUPS, env }));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? -1)));
}

/** What becomes of a tier: its exit code. */
async function runTier(tier: Tier, files: readonly string[], { up, ifBuilt, emulate }: Options, { env, terminal }: CommandContext): Promise<number> {
  const note = (line: string): void => terminal.err(`${tier.name}: ${line}\n`);
  try {
    const missing = missingOf(tier.programs, env);
    if (ifBuilt && missing.length > 0) throw new CommandFault(`${missing.join(', ')} not built`, `\`npx projen cluster-test --tier ${tier.name}\` builds what is missing.`);
    await ensureBuilt(tier.programs, { env, note });
    const start = Date.now();
    const cluster = await tier.start(env, emulate);
    try {
      note(`up after ${((Date.now() - start) / 1000).toFixed(1)} s`);
      if (up) return await waitForever(cluster, terminal);
      const minor = emulate === undefined ? {} : { [MINOR_VARIABLE]: emulate };
      if (await runTests(tier, files, { ...env, [KUBECONFIG_VARIABLE]: cluster.kubeconfig, ...minor }) !== 0) return EXIT.findings;
      if (files.length === 0 && emulate === undefined) notePassed(tier.name, env);
      return EXIT.ok;
    } finally {
      await cluster.stop();
      note('taken down');
    }
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    note(`not run: ${error.message}\n  ${error.hint}`);
    return EXIT.fault;
  }
}

function waitForever({ kubeconfig }: Cluster, terminal: CommandContext['terminal']): Promise<never> {
  terminal.out(`export KUBECONFIG=${kubeconfig} ${KUBECONFIG_VARIABLE}=${kubeconfig}\n`);
  terminal.err('Ctrl-C takes it down.\n');
  // The signal that ends this process ends what it started, and removes the folder.
  return new Promise(() => undefined);
}

/** `cluster-test [FILES…] [--tier NAMES]`: exit 1 where a test failed, 2 where a tier could not be run and none failed. */
export const clusterTestCommand: Command = async (args, context) => {
  const program = clusterTestProgram();
  if (!parseArguments(program, args, context.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  if (options.emulate !== undefined && options.tier.some(({ name }) => name !== 'api')) {
    throw new CommandFault('--emulate is for tier api alone: the other programs are those of one Kubernetes', 'Leave out --tier, or --emulate.');
  }
  const codes: number[] = [];
  for (const tier of options.tier) codes.push(await runTier(tier, program.args, options, context));
  const rest = TIERS.filter((tier) => !options.tier.includes(tier)).map(({ name }) => withLastPassed(name, context.env));
  if (rest.length > 0 && !options.up) context.terminal.err(`not asked for: ${rest.join(', ')}\n`);
  if (codes.includes(EXIT.findings)) return EXIT.findings;
  return codes.includes(EXIT.fault) ? EXIT.fault : EXIT.ok;
};
