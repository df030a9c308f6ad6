import { InvalidArgumentError, Option } from 'commander';
import type { Command as Program } from 'commander';
import { withLastPassed } from './last-passed';
import { MACHINE_VARIABLE } from './node/machine';
import type { RunOptions } from './run-tier';
import { runTier } from './run-tier';
import { endLeftBehind } from './servers/left-behind';
import { OLDER_MINORS } from './servers/minors';
import { testsOf } from './tests';
import { TIERS } from './tiers';
import type { Tier } from './tiers';
import { commandProgram } from '../../src/cli/command-program';
import { parseArguments } from '../../src/cli/parse-arguments';
import { EXIT } from '../../src/system/command';
import type { Command } from '../../src/system/command';
import { CommandFault } from '../../src/system/fault';

interface Options extends RunOptions {
  readonly tier: readonly Tier[];
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
    examples: [['', 'the tests of tier api'], ['--tier all', 'every tier'], ['test/cluster/live.api.cluster.test.ts', 'one file; folders do as well'], ['--up', 'a cluster to look at, until Ctrl-C']],
    exits: { ok: 'all tests passed', findings: 'a test failed', fault: 'wrong usage, or there is no cluster: the reason is said' },
  })
    .argument('[FILES...]', 'test files or folders; all tests of the tier when none is named')
    .addOption(new Option('--tier <NAMES>', 'what to run, separated by commas, or "all"').default(TIERS.slice(0, 1), TIERS[0].name).argParser(parseTiers))
    .addOption(new Option('--kubernetes <MINOR>', 'have the API server be an older Kubernetes; only tier api').choices(OLDER_MINORS))
    .option('--record', 'have the tests of tier node write what they saw into docs/tutorial.md')
    .option('--up', 'only bring it up, and wait')
    .option('--if-built', 'build nothing: a tier whose programs are not there is not run');
}

/** `cluster-test [FILES…] [--tier NAMES]`: exit 1 where a test failed, 2 where a tier could not be run and none failed. */
export const clusterTestCommand: Command = async (args, context) => {
  const program = clusterTestProgram();
  if (!parseArguments(program, args, context.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  if (options.kubernetes !== undefined && options.tier.some(({ name }) => name !== 'api')) {
    throw new CommandFault('--kubernetes is for tier api alone: the other programs are those of the newest', 'Leave out --tier, or --kubernetes.');
  }
  const { env, terminal } = context;
  const chosen = options.tier.map((tier) => ({ tier, tests: testsOf(tier, program.args, context.cwd) }));
  if (!options.up && chosen.every(({ tests }) => tests.files.length === 0)) {
    throw new CommandFault(`no test of ${options.tier.map(({ name }) => name).join(', ')} is at ${program.args.join(', ')}`, 'Name files or folders, or another --tier.');
  }
  if (env[MACHINE_VARIABLE] === undefined) {
    const left = endLeftBehind();
    if (left > 0) terminal.err(`ended what ${left} killed ${left === 1 ? 'run has' : 'runs have'} left behind\n`);
  }
  const codes: number[] = [];
  for (const { tier, tests } of chosen) {
    if (options.up || tests.files.length > 0) codes.push(await runTier(tier, tests, options, context));
  }
  const rest = TIERS.filter((tier) => !options.tier.includes(tier)).map(({ name }) => withLastPassed(name, env));
  if (rest.length > 0 && !options.up && env[MACHINE_VARIABLE] === undefined) terminal.err(`not asked for: ${rest.join(', ')}\n`);
  if (codes.includes(EXIT.findings)) return EXIT.findings;
  return codes.includes(EXIT.fault) ? EXIT.fault : EXIT.ok;
};
