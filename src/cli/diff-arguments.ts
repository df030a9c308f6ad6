import type { Command as Program } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { asOption } from './as-option';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { timeoutOption } from './timeout-option';
import { refuseWatched, WATCH_OPTION } from './watch-option';
import type { DeliveryTool } from '../checker/read/gitops/delivery';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import type { Terminal } from '../system/command';
import { CommandFault } from '../system/fault';

/** The formats of the report. */
export type DiffFormat = 'text' | 'json' | 'markdown' | 'html';

/** The command line of `diff`. */
export interface DiffArguments extends RemoteOptions {
  readonly base?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: DiffFormat;
  readonly maxChars?: number;
  readonly exitCode: boolean;
  /** False where finished builds of earlier runs are not wanted. */
  readonly cache: boolean;
  /** Seconds that a build may take. */
  readonly timeout: number;
  readonly quiet?: boolean;
  /** Whether it is reported again whenever a file is saved. */
  readonly watch?: boolean;
  /** The tool that applies what is compared. @default whichever the repository says */
  readonly as?: DeliveryTool;
  readonly names: readonly string[];
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(`'${text}' is no whole number from 1.`);
  return Number(text);
}

/** The command line of `diff`. */
export function diffProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('diff', {
    description: 'Shows what a change does to the rendered objects, what an API server will refuse, and what may go wrong.',
    examples: [['', 'what this branch changes since it left the default branch'], ['--from old.yaml --to new.yaml', 'two files, or two directories'], ['--watch', 'again whenever a file is saved']],
    exits: { ok: 'compared, with or without changes', findings: 'there are changes, and --exit-code is given', fault: 'a side did not build, or wrong usage' },
  }))
    .argument('[NAME...]', 'overlays to compare; all when none is named')
    .option('--base <REF>', 'compare a git revision with the working tree; without it, the commit where this branch left the default one')
    .option('--from <DIR|FILE>', 'compare this directory or YAML file …')
    .option('--to <DIR|FILE>', '… with this one')
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json', 'markdown', 'html']).default('text'))
    .option('--max-chars <N>', 'fit the report into N characters: the least important detail goes first', wholeNumber)
    .option('--no-cache', 'render again what an earlier run has rendered')
    .addOption(asOption('compare'))
    .addOption(timeoutOption())
    .option(...WATCH_OPTION)
    .option('--exit-code', 'exit 1 when there are changes', false), 'no notes, no progress, and no table of overlays in text');
}

/**
 * Reads the command line; undefined where help was asked for.
 *
 * @throws CommandFault for wrong usage.
 */
export function readDiffArguments(args: readonly string[], terminal: Terminal): DiffArguments | undefined {
  const program = diffProgram();
  if (!parseArguments(program, args, terminal)) return undefined;
  const found = { ...program.opts<Omit<DiffArguments, 'names'>>(), names: program.args };
  const paths = [found.from, found.to].filter((path) => path !== undefined).length;
  if (paths === 1 || (paths === 2 && found.base !== undefined)) {
    throw new CommandFault('diff takes either --base REF, or --from and --to', 'For example: diff --base origin/main, or diff --from old.yaml --to new.yaml');
  }
  if ((found.format === 'json' || found.format === 'html') && found.maxChars !== undefined) {
    throw new CommandFault(`--max-chars cannot shorten ${found.format === 'json' ? 'JSON' : 'HTML'}`, 'Use --format markdown or text with it.');
  }
  refuseWatched(found, found.names);
  return found;
}
