import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import type { Completable } from './complete';
import type * as Check from './live-check';
import type * as Clean from './live-clean';
import type * as Diff from './live-diff';
import type * as Status from './live-status';
import { parseArguments } from './parse-arguments';
import { unknownWord } from './unknown-word';
import { own } from '../common/own';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { later } from '../system/later';

const check = later<typeof Check>(__filename, './live-check');
const clean = later<typeof Clean>(__filename, './live-clean');
const diff = later<typeof Diff>(__filename, './live-diff');
const status = later<typeof Status>(__filename, './live-status');

interface LiveCommand extends Completable {
  readonly run: Command;
  readonly summary: string;
}

/** The commands that talk to a cluster, by name; each is loaded when it is asked for. */
export const LIVE_COMMANDS: Readonly<Record<string, LiveCommand>> = {
  status: {
    run: (args, context) => status().liveStatusCommand(args, context),
    program: () => status().liveStatusProgram(),
    names: 'overlays',
    summary: 'how the objects of an overlay are, and why not ready',
  },
  diff: {
    run: (args, context) => diff().liveDiffCommand(args, context),
    program: () => diff().liveDiffProgram(),
    names: 'overlays',
    summary: 'what an apply would change or be refused, and what drifted',
  },
  check: {
    run: (args, context) => check().liveCheckCommand(args, context),
    program: () => check().liveCheckProgram(),
    names: 'overlays',
    summary: 'whether every address answers, from who uses it',
  },
  clean: {
    run: (args, context) => clean().liveCleanCommand(args, context),
    program: () => clean().liveCleanProgram(),
    names: 'overlays',
    summary: 'delete the objects of an overlay, load balancers first',
  },
};

/** The command line of `live`, whose commands have their own. */
export function liveProgram(): Program {
  const width = Math.max(...Object.keys(LIVE_COMMANDS).map((name) => name.length));
  const commands = Object.entries(LIVE_COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return commandProgram('live', {
    description: `Compares overlays with a real cluster, as the user of the kubeconfig.\n\nCommands:\n${commands}`,
    examples: [['status cloud-lb', 'what runs, and what does not'], ['status --help', 'all about one of the commands']],
    exits: { ok: 'nothing wrong', findings: 'something is', fault: 'wrong usage, no cluster, or not allowed to look' },
  }).argument('<COMMAND>', 'one of those above');
}

/** `live COMMAND …`: passes the arguments on. */
export const liveCommand: Command = async ([name, ...args], context) => {
  const command = name === undefined ? undefined : own(LIVE_COMMANDS, name);
  if (command !== undefined) return command.run(args, context);
  if (name !== undefined && !name.startsWith('-')) throw unknownWord('live command', name, Object.keys(LIVE_COMMANDS));
  parseArguments(liveProgram(), name === undefined ? ['--help'] : [name], context.terminal);
  return name === undefined ? EXIT.fault : EXIT.ok;
};
