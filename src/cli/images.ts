import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { formatTable } from '../checker/findings/output/table';
import { startCached } from '../checker/read/cache/start-cached';
import { formatExplanation } from '../checker/read/render/explain/explain';
import { requireAdmission } from '../checker/read/render/remote/gate';
import { resolveTargets } from '../checker/read/render/targets';
import type { RunningImage } from '../checker/rendered/running-images';
import { runningImages } from '../checker/rendered/running-images';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { guardLines, inert, inertJson } from '../system/inert';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly format: 'text' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
}

/** The command line of `images`. */
export function imagesProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('images', {
    description: 'Lists what runs where: every image of the rendered overlays.',
    examples: [['', 'all overlays, as a table'], ['production --format json', 'one, for another program']],
    exits: { ok: 'all listed', findings: 'a kustomization does not build', fault: 'wrong usage, no renderer, or unreadable output' },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(timeoutOption()));
}

function row({ overlay, resource, container, repository, tag = '-', isPinned, digest }: RunningImage): readonly string[] {
  return [overlay, resource, container, repository, tag, isPinned ? digest ?? '' : 'no'].map(inert);
}

function table(images: readonly RunningImage[], columns?: number): string {
  return guardLines(formatTable(['overlay', 'workload', 'container', 'image', 'tag', 'pinned'], images.map(row), new Set(), { columns }));
}

/** `images [NAME|DIR…] [--format text|json]`: exit 1 where a kustomization does not build, the others are listed all the same. */
export const imagesCommand: Command = async (args, outer) => {
  const program = imagesProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, names } = standingIn(outer);
  const { cwd, env, terminal } = context;
  const { format, timeout, quiet, ...remote } = program.opts<Options>();
  const targets = resolveTargets(names(program.args), cwd);
  const gate = gateFor(remote, cwd);
  requireAdmission(targets.map(({ directory }) => directory), gate, cwd);
  const progress = progressOn(terminal, quiet);
  const { results } = await startCached(targets, { cwd, env, gate, note: noteTo(terminal, { quiet }), progress, timeout });
  const images: RunningImage[] = [];
  let exit: number = EXIT.ok;
  for await (const result of results) {
    for (const note of result.notes) terminal.err(`warning: ${result.target.name}: ${note}\n`);
    if (result.ok) {
      const found = runningImages(result.target.name, result.text);
      images.push(...found.images);
      if (found.unreadable === 0) continue;
      terminal.err(`error: ${result.target.name}: ${found.unreadable} rendered documents cannot be read; \`validate\` says why\n`);
      exit = EXIT.fault;
    } else {
      terminal.err(`error: ${result.target.name} does not build: ${formatExplanation(result.explanation)}`);
      exit = result.unstarted || exit === EXIT.fault ? EXIT.fault : EXIT.findings;
    }
  }
  terminal.out(format === 'json' ? inertJson(`${JSON.stringify({ images }, undefined, 2)}\n`) : table(images, terminal.columns));
  return exit;
};
