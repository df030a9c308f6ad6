import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { startCached } from '../checker/read/cache/start-cached';
import { formatExplanation } from '../checker/read/render/explain/explain';
import { requireAdmission } from '../checker/read/render/remote/gate';
import { resolveTargets } from '../checker/read/render/targets';
import { readResources } from '../checker/read/resources/read';
import { isRuleOrCheck } from '../checker/rules/all-rules';
import { readTopology } from '../checker/topology/read-topology';
import { readSettings } from '../checker/validate/input/read-settings';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { own } from '../common/own';
import { mermaid } from '../kubernetes/topology/mermaid';
import { svg } from '../kubernetes/topology/svg/draw';
import type { Topology } from '../kubernetes/topology/topology';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly format: 'mermaid' | 'svg' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
}

interface NamedTopology {
  readonly overlay: string;
  readonly topology: Topology;
}

/** The command line of `graph`. */
export function graphProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('graph', {
    description: 'Draws who calls whom in an overlay, and who is let in, from the addresses in what is rendered.',
    examples: [['cloud-lb --format svg > topology.svg', 'the same as a picture'], ['--format json', 'every overlay, for other programs']],
    exits: { ok: 'drawn', findings: 'a kustomization does not build', fault: 'wrong usage, or no renderer' },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .addOption(new Option('--format <FORMAT>', 'what to print').choices(['mermaid', 'svg', 'json']).default('mermaid'))
    .addOption(timeoutOption()));
}

function print(drawn: readonly NamedTopology[], format: Options['format'], { terminal }: CommandContext): void {
  if (format === 'json') terminal.out(`${JSON.stringify({ overlays: drawn.map(({ overlay, topology }) => ({ overlay, ...topology })) }, undefined, 2)}\n`);
  else if (format === 'svg') for (const { overlay, topology } of drawn) terminal.out(svg(topology, `Topology of ${overlay}`));
  else if (drawn.length === 1) terminal.out(mermaid(drawn[0].topology));
  else for (const { overlay, topology } of drawn) terminal.out(`## ${overlay}\n\n\`\`\`mermaid\n${mermaid(topology)}\`\`\`\n\n`);
}

/** `graph [NAME|DIR…] [--format mermaid|svg|json]`: exit 1 where a kustomization does not build; the others are drawn all the same. */
export const graphCommand: Command = async (args, outer) => {
  const program = graphProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, names } = standingIn(outer);
  const { cwd, env, terminal } = context;
  const options = program.opts<Options>();
  const targets = resolveTargets(names(program.args), cwd);
  if (options.format === 'svg' && targets.length > 1) throw new CommandFault('a picture shows one overlay', `Name one of ${targets.map(({ name }) => name).join(', ')}.`);
  const { external, clusterDomain, overlays } = readSettings(cwd, isRuleOrCheck);
  const gate = gateFor(options, cwd);
  requireAdmission(targets.map(({ directory }) => directory), gate, cwd);
  const progress = progressOn(terminal, options.quiet);
  const { results } = await startCached(targets, { cwd, env, gate, note: noteTo(terminal, options), progress, timeout: options.timeout });
  const drawn: NamedTopology[] = [];
  let failed = 0;
  for await (const result of results) {
    const { name } = result.target;
    for (const note of result.notes) terminal.err(`warning: ${name}: ${note}\n`);
    if (result.ok) {
      const links = { external, clusterDomain: own(overlays, name)?.clusterDomain ?? clusterDomain };
      drawn.push({ overlay: name, topology: readTopology(readResources(result.text, name).resources, links) });
    } else {
      failed += 1;
      terminal.err(`error: ${name} does not build: ${formatExplanation(result.explanation)}`);
    }
  }
  print(drawn, options.format, context);
  return failed === 0 ? EXIT.ok : EXIT.findings;
};
