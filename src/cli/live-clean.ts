import type { Command as Program } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { commandProgram } from './command-program';
import type { LiveOptions, LiveScene } from './live-options';
import { clusterLine, openScene, withLiveOptions } from './live-options';
import { parseArguments } from './parse-arguments';
import { wrap } from '../common/columns/wrap';
import { Access } from '../live/access/access';
import { CLOCK } from '../live/access/clock';
import { describeMissing } from '../live/access/permission';
import type { Cleaned } from '../live/clean/clean';
import { clean } from '../live/clean/clean';
import type { Stay } from '../live/clean/plan';
import type { Prepared } from '../live/clean/prepare';
import { prepare } from '../live/clean/prepare';
import { cleanedText, planText } from '../live/clean/report';
import type { LoadedOverlay } from '../live/overlay/load-overlays';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { guardLines, inert, inertJson } from '../system/inert';

interface Options extends LiveOptions {
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly wait: number;
}

/** A cloud takes minutes for a load balancer; in seconds. */
const DEFAULT_WAIT = 300;

function seconds(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number of seconds.');
  return Number(text);
}

/** The command line of `live clean`. */
export function liveCleanProgram(): Program {
  return withLiveOptions(commandProgram('live clean', {
    description: 'Deletes the objects of an overlay from a cluster, and no others: load balancers first, until their clouds have released them. Asks before, and says what may still cost money.',
    examples: [['cloud-lb --dry-run', 'what would be deleted, in which order'], ['cloud-lb --context staging --yes', 'without being asked']],
    exits: { ok: 'deleted, or nothing to delete', findings: 'something is not gone', fault: 'wrong usage, no cluster, not allowed, or not agreed' },
  }))
    .argument('<NAME|DIR>', 'the name of an overlay, or a kustomization directory')
    .option('--yes', 'do not ask', false)
    .option('--dry-run', 'delete nothing', false)
    .addOption(new Option('--wait <SECONDS>', 'how long each step may take').argParser(seconds).default(DEFAULT_WAIT));
}

/** All that stands in the way is told, and then nothing is deleted. */
function requirePossible({ unknown, missing }: Prepared, { terminal }: CommandContext, words: LoadedOverlay['clean']): boolean {
  for (const { resource, why } of unknown) terminal.err(`error: ${inert(`${resource}: ${words(why)}`)}\n`);
  for (const text of describeMissing(missing)) terminal.err(`error: ${inert(text)}\n`);
  return unknown.length + missing.length === 0;
}

async function agreed(count: number, { yes }: Options, { cluster: { context, server }, context: { confirm } }: LiveScene): Promise<boolean> {
  if (yes) return true;
  const question = `Delete ${count === 1 ? 'this object' : `these ${count} objects`} in context ${context} (${server})?`;
  if (confirm === undefined) throw new CommandFault('nobody is there to be asked, and nothing was deleted', 'Use --yes where that is meant, --dry-run to see what would be deleted.');
  return confirm(question);
}

function withClean(stays: readonly Stay[], words: LoadedOverlay['clean']): Stay[] {
  return stays.map(({ resource, why }) => ({ resource, why: words(why) }));
}

function print(cleaned: Cleaned, overlay: string, { format }: Options, { cluster: { context, server }, context: { terminal } }: LiveScene): void {
  if (format === 'json') terminal.out(inertJson(`${JSON.stringify({ context, server, overlay, ...cleaned }, undefined, 2)}\n`));
  else terminal.out(guardLines(wrap(cleanedText(overlay, cleaned), terminal)));
}

/** `live clean NAME|DIR [--yes]`: exit 1 where something does not go. */
export const liveCleanCommand: Command = async (args, outer) => {
  const program = liveCleanProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  const scene = await openScene(program.args, options, outer);
  const { context, cluster, overlays: [overlay], exit } = scene;
  const { terminal } = context;
  if (exit !== EXIT.ok) return exit;
  const access = new Access(cluster);
  const prepared = await prepare(overlay.wanted, access);
  if (!requirePossible(prepared, context, overlay.clean)) return EXIT.fault;
  const tell = options.format === 'json' ? terminal.err : terminal.out;
  tell(guardLines(wrap(`${clusterLine(cluster)}\n${planText(overlay.name, prepared)}`, terminal)));
  const count = prepared.plan.steps.flatMap(({ objects }) => objects).length;
  if (options.dryRun || count === 0) return EXIT.ok;
  if (!await agreed(count, options, scene)) throw new CommandFault('nothing was deleted', 'The answer was not yes.');
  const watch = { clock: CLOCK, wait: options.wait * 1000, tell: (waiting: string) => terminal.status?.(`waiting for ${inert(waiting)}`) };
  const cleaned = await clean(prepared, access, watch);
  terminal.status?.('');
  print({ ...cleaned, failed: withClean(cleaned.failed, overlay.clean) }, overlay.name, options, scene);
  return cleaned.failed.length + cleaned.notBegun.length === 0 ? EXIT.ok : EXIT.findings;
};
