import { resolve } from 'node:path';
import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { asOption } from './as-option';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import type { RenderOutput } from './render-output';
import { filesOutput, jsonOutput, yamlOutput } from './render-output';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { startCached } from '../checker/read/cache/start-cached';
import type { DeliveryTool } from '../checker/read/gitops/delivery';
import { formatExplanation } from '../checker/read/render/explain/explain';
import { requireAdmission } from '../checker/read/render/remote/gate';
import type { Rendered, RenderFailure, RenderResult } from '../checker/read/render/render';
import { resolveTargets } from '../checker/read/render/targets';
import { appliedText, appliedTargets } from '../checker/validate/input/delivered-targets';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { openRepository } from '../checker/validate/input/repository';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly out?: string;
  readonly format: 'yaml' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
  readonly as?: DeliveryTool;
}

/** The command line of `render`. */
export function renderProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('render', {
    description: 'Renders overlays, or any kustomization directories, with kubectl or kustomize.',
    examples: [['cloud-lb', 'one overlay, as YAML'], ['--out rendered', 'every overlay, a file for each']],
    exits: { ok: 'all rendered', findings: 'a kustomization does not build', fault: 'wrong usage, or no renderer' },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .option('--out <DIR>', 'write one file per overlay into DIR instead of printing')
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['yaml', 'json']).default('yaml'))
    .addOption(asOption('render'))
    .addOption(timeoutOption()));
}

/** `render [NAME|DIR…] [--out DIR] [--format yaml|json]`: exit 1 where a kustomization does not build, the others are rendered all the same. */
export const renderCommand: Command = async (args, outer) => {
  const program = renderProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, path, names } = standingIn(outer);
  const { cwd, env, terminal } = context;
  const options = program.opts<Options>();
  const repository = openRepository(names(program.args).map((name) => resolve(cwd, name)), cwd);
  const targets = resolveTargets(names(program.args), cwd).flatMap((target) => appliedTargets(target, repository, options.as));
  const gate = gateFor(options, cwd);
  requireAdmission(targets.map(({ directory }) => directory), gate, cwd);
  const progress = progressOn(terminal, options.quiet);
  const { renderer, results } = await startCached(targets, { cwd, env, gate, note: noteTo(terminal, options), progress, timeout: options.timeout });
  const output = outputFor({ ...options, out: path(options.out) }, context, { renderer: renderer.label, several: targets.length > 1 });
  const failures: RenderFailure[] = [];
  for await (const result of results) {
    report(result, context);
    if (result.ok) await output.add(applied(result, options.as, context));
    else failures.push(result);
  }
  await output.end();
  if (failures.some(({ unstarted }) => unstarted)) return EXIT.fault;
  return failures.length === 0 ? EXIT.ok : EXIT.findings;
};

function outputFor({ out, format, quiet }: Options, { cwd, terminal }: CommandContext, about: { renderer: string; several: boolean }): RenderOutput {
  if (out !== undefined) return filesOutput(resolve(cwd, out), format, noteTo(terminal, { quiet }));
  return format === 'json' ? jsonOutput(terminal, about.renderer) : yamlOutput(terminal, about.several);
}

/** A render as it is applied; says which variables nothing gives a value. */
function applied(result: Rendered, as: DeliveryTool | undefined, { terminal }: CommandContext): Rendered {
  const { text, open } = appliedText(result.text, result.target, as);
  const names = [...open].sort().map((name) => `\${${name}}`).join(', ');
  if (open.size > 0) terminal.err(`warning: ${result.target.name}: nothing in the repository gives ${names} a value: Flux 2.9 refuses that, earlier versions leave nothing there\n`);
  return { ...result, text };
}

function report(result: RenderResult, { terminal }: CommandContext): void {
  for (const note of result.notes) terminal.err(`warning: ${result.target.name}: ${note}\n`);
  if (!result.ok) terminal.err(`error: ${result.target.name} does not build: ${formatExplanation(result.explanation)}`);
}
