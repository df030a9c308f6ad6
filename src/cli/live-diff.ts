import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import type { LiveOptions } from './live-options';
import { clusterLine, openScene, withLiveOptions } from './live-options';
import { parseArguments } from './parse-arguments';
import { wrap } from '../common/columns/wrap';
import { Access } from '../live/access/access';
import { describeMissing } from '../live/access/permission';
import { compareLive } from '../live/diff/compare-live';
import type { LiveComparison } from '../live/diff/comparison';
import { comparisonText } from '../live/diff/report';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { guardLines, inert, inertJson } from '../system/inert';

interface Options extends LiveOptions {
  readonly fieldManager?: string;
  readonly exitCode: boolean;
}

/** The command line of `live diff`. */
export function liveDiffProgram(): Program {
  return withLiveOptions(commandProgram('live diff', {
    description: 'Has the server try an apply of an overlay, and shows what it would change, who set what is there now, and what it would refuse. Nothing is stored.',
    examples: [['cloud-lb', 'against the current context'], ['cloud-lb --context staging --exit-code', 'for a script: has anything drifted?']],
    exits: {
      ok: 'tried, with or without changes',
      findings: 'the server refuses an object, or --exit-code and changes',
      fault: 'wrong usage, no cluster, or not allowed to try',
    },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named')
    .option('--field-manager <NAME>', 'who applies; without it, who did the last time, else kubectl')
    .option('--exit-code', 'exit 1 when an apply would change anything', false);
}

interface NamedComparison extends LiveComparison {
  readonly overlay: string;
}

function exitOf(comparisons: readonly NamedComparison[], { exitCode }: Options): number {
  if (comparisons.some(({ unknown }) => unknown.length > 0)) return EXIT.fault;
  const isFound = comparisons.some(({ changes, refused, untried }) => refused.length > 0 || (exitCode && changes.length + untried.length > 0));
  return isFound ? EXIT.findings : EXIT.ok;
}

/** `live diff [NAME|DIR…] [--context NAME]`: exit 1 where the server refuses an object. */
export const liveDiffCommand: Command = async (args, outer) => {
  const program = liveDiffProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  const { context: { terminal }, cluster, overlays, exit } = await openScene(program.args, options, outer);
  const access = new Access(cluster);
  const comparisons: NamedComparison[] = [];
  for (const { name, wanted, clean } of overlays) comparisons.push({ overlay: name, ...await compareLive(wanted, access, clean, options) });
  const { context, server } = cluster;
  const shown = comparisons.map(({ missing: _missing, ...comparison }) => comparison);
  if (options.format === 'json') {terminal.out(inertJson(`${JSON.stringify({ context, server, overlays: shown }, undefined, 2)}\n`));} else {
    const text = comparisons.map((one) => `\n${comparisonText(one.overlay, one, terminal.colour)}`).join('');
    terminal.out(guardLines(wrap(`${clusterLine(cluster)}${text}`, { columns: terminal.columns, long: 'break' })));
  }
  for (const line of describeMissing(comparisons.flatMap(({ missing }) => missing))) terminal.err(`warning: ${inert(line)}\n`);
  return Math.max(exit, exitOf(comparisons, options));
};
