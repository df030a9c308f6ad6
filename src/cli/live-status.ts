import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import type { LiveOptions } from './live-options';
import { clusterLine, openScene, withLiveOptions } from './live-options';
import { parseArguments } from './parse-arguments';
import { wrap } from '../common/columns/wrap';
import { Access } from '../live/access/access';
import { describeMissing } from '../live/access/permission';
import { statusText } from '../live/status/report';
import type { OverlayStatus } from '../live/status/status';
import { statusOf } from '../live/status/status';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { guardLines, inert, inertJson } from '../system/inert';

/** The command line of `live status`. */
export function liveStatusProgram(): Program {
  return withLiveOptions(commandProgram('live status', {
    description: 'Shows how the objects of an overlay are in a cluster: ready, their external address, or why not.',
    examples: [['cloud-lb', 'in the current context'], ['cloud-lb --context staging --format json', 'in another, for other programs']],
    exits: { ok: 'all are ready', findings: 'one is not ready or not there', fault: 'wrong usage, no cluster, or not allowed to look' },
  })).argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; every overlay when none is named');
}

interface NamedStatus extends OverlayStatus {
  readonly overlay: string;
}

function exitOf(statuses: readonly NamedStatus[]): number {
  const states = new Set(statuses.flatMap(({ objects }) => objects.map(({ state }) => state)));
  if (states.has('unknown')) return EXIT.fault;
  return [...states].every((state) => state === 'ready') ? EXIT.ok : EXIT.findings;
}

/** `live status [NAME|DIR…] [--context NAME]`: exit 1 where an object is not ready. */
export const liveStatusCommand: Command = async (args, outer) => {
  const program = liveStatusProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const options = program.opts<LiveOptions>();
  const { context: { terminal }, cluster, overlays, exit } = await openScene(program.args, options, outer);
  const access = new Access(cluster);
  const statuses: NamedStatus[] = [];
  for (const { name, wanted, clean } of overlays) {
    const { objects, missing } = await statusOf(wanted, access);
    statuses.push({ overlay: name, missing, objects: objects.map((object) => ({ ...object, why: clean(object.why) })) });
  }
  const { context, server } = cluster;
  if (options.format === 'json') {terminal.out(inertJson(`${JSON.stringify({ context, server, overlays: statuses.map(({ overlay, objects }) => ({ overlay, objects })) }, undefined, 2)}\n`));} else {
    const text = statuses.map(({ overlay, objects }) => `\n${statusText(overlay, objects, terminal.colour)}`).join('');
    terminal.out(guardLines(wrap(`${clusterLine(cluster)}${text}`, terminal)));
  }
  for (const line of describeMissing(statuses.flatMap(({ missing }) => missing))) terminal.err(`warning: ${inert(line)}\n`);
  return Math.max(exit, exitOf(statuses));
};
