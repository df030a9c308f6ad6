import { resolve } from 'node:path';
import { Command as Program, Option } from 'commander';
import { parseArguments } from './parse-arguments';
import type { RenderOutput } from './render-output';
import { filesOutput, jsonOutput, yamlOutput } from './render-output';
import { startCached } from '../cache/start-cached';
import { EXIT } from '../command/command';
import type { Command, CommandContext } from '../command/command';
import { formatExplanation } from '../render/explain/explain';
import type { RenderFailure, RenderResult } from '../render/render';
import { resolveTargets } from '../render/targets';

interface Options {
  readonly out?: string;
  readonly format: 'yaml' | 'json';
}

function renderProgram(): Program {
  return new Program('render')
    .description('Renders overlays, or any kustomization directories, with kubectl or kustomize.')
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .option('--out <DIR>', 'write one file per overlay into DIR instead of printing')
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['yaml', 'json']).default('yaml'));
}

/** `render [NAME|DIR…] [--out DIR] [--format yaml|json]`: exit 1 where a kustomization does not build, the others are rendered all the same. */
export const renderCommand: Command = async (args, context) => {
  const program = renderProgram();
  if (!parseArguments(program, args, context.terminal)) return EXIT.ok;
  const { cwd, env, terminal } = context;
  const targets = resolveTargets(program.args, cwd);
  const { renderer, results } = await startCached(targets, { cwd, env, note: (line) => terminal.err(`${line}\n`) });
  const output = outputFor(program.opts<Options>(), context, { renderer: renderer.label, several: targets.length > 1 });
  const failures: RenderFailure[] = [];
  for await (const result of results) {
    report(result, context);
    if (result.ok) await output.add(result);
    else failures.push(result);
  }
  await output.end();
  if (failures.some(({ unstarted }) => unstarted)) return EXIT.fault;
  return failures.length === 0 ? EXIT.ok : EXIT.findings;
};

function outputFor({ out, format }: Options, { cwd, terminal }: CommandContext, about: { renderer: string; several: boolean }): RenderOutput {
  if (out !== undefined) return filesOutput(resolve(cwd, out), format, (line) => terminal.err(`${line}\n`));
  return format === 'json' ? jsonOutput(terminal, about.renderer) : yamlOutput(terminal, about.several);
}

function report(result: RenderResult, { terminal }: CommandContext): void {
  for (const note of result.notes) terminal.err(`warning: ${result.target.name}: ${note}\n`);
  if (!result.ok) terminal.err(`error: ${result.target.name} does not build: ${formatExplanation(result.explanation)}`);
}
