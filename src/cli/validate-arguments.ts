import type { Command } from 'commander';
import { Option } from 'commander';
import { asOption } from './as-option';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { timeoutOption } from './timeout-option';
import { unknownWord } from './unknown-word';
import { refuseWatched, WATCH_OPTION } from './watch-option';
import { CHECK_NAMES } from '../checker/findings/check-names';
import type { CheckName, Severity } from '../checker/findings/finding';
import { FORMATS } from '../checker/findings/output/formats';
import type { DeliveryTool } from '../checker/read/gitops/delivery';
import type { Level, Levels } from '../checker/settings/settings';
import { LEVELS } from '../checker/settings/settings';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import type { Terminal } from '../system/command';
import { CommandFault } from '../system/fault';

/** The command line of `validate`, understood. */
export interface ValidateArguments {
  readonly names: readonly string[];
  readonly checks: readonly CheckName[];
  /** Empty: the newest version. */
  readonly kubernetes: readonly string[];
  readonly crds?: string;
  readonly format: string;
  readonly severity: Levels;
  readonly listRules: boolean;
  readonly renderers: readonly string[];
  /** Seconds that a build may take. */
  readonly timeout: number;
  readonly remote: RemoteOptions;
  /** The tool that applies what is validated. */
  readonly as?: DeliveryTool;
  /** Whether hardening advice is told place by place. */
  readonly all?: boolean;
  /** What weighs less is not shown. */
  readonly minSeverity: Severity;
  readonly quiet?: boolean;
  /** Whether it is reported again whenever a file is saved. */
  readonly watch?: boolean;
  /** Whether a page shows who calls whom. */
  readonly topology?: boolean;
}

interface RawOptions extends RemoteOptions {
  readonly checks: string;
  readonly kubernetes?: string;
  readonly crds?: string;
  readonly format: string;
  readonly severity: readonly string[];
  readonly strict?: boolean;
  readonly listRules?: boolean;
  readonly renderer: readonly string[];
  readonly timeout: number;
  readonly as?: DeliveryTool;
  readonly all?: boolean;
  readonly minSeverity: Severity;
  readonly quiet?: boolean;
  readonly watch?: boolean;
  readonly topology?: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const append = (value: string, list: readonly string[]): string[] => [...list, value];

/** The command line of `validate`. */
export function validateProgram(): Command {
  return withQuiet(withRemoteOptions(commandProgram('validate', {
    description: 'Checks rendered overlays, kustomization directories or YAML files offline.',
    examples: [['', 'everything of the repository'], ['app.yaml --kubernetes 1.33', 'a file, against one version'], ['--watch', 'again whenever a file is saved'], ['--format html > report.html', 'one page to pass on']],
    exits: { ok: 'no errors', findings: 'errors found', fault: 'something could not be checked, or wrong usage' },
  }))
    .argument('[names...]', 'overlays, directories, YAML files or patterns of such; - for standard input; every overlay, or every root kustomization, where none is named')
    .option('--checks <list>', 'which checks to run', CHECK_NAMES.join(','))
    .option('--kubernetes <versions>', 'Kubernetes versions to check against, as 1.34,1.33 (default: the newest known)')
    .option('--crds <dir>', 'directory of CustomResourceDefinition files')
    .option('--format <name>', Object.keys(FORMATS).join(', '), 'text')
    .option('--severity <rule=level>', `level of a rule or of a whole check: ${LEVELS.join(', ')}; may be given more than once`, append, [])
    .addOption(new Option('--min-severity <level>', 'show nothing below this; the exit code stays, and what could not be checked is always shown').choices(SEVERITIES).default('info'))
    .option('--strict', 'a kind without schema is an error, not a warning')
    .addOption(asOption('judge'))
    .option('--all', 'show hardening advice place by place, not as one line for each rule')
    .option('--list-rules', 'list every rule and its level')
    .option(...WATCH_OPTION)
    .option('--topology', 'with --format html: show who calls whom in each overlay')
    .option('--renderer <path>', 'render with this program; more than once: with each, and compare', append, [])
    .addOption(timeoutOption()), 'no notes, no progress, and no table and summary in text');
}

function splitList(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

function readChecks(text: string): CheckName[] {
  const names = splitList(text);
  const unknown = names.filter((name) => !CHECK_NAMES.includes(name as CheckName));
  if (unknown.length > 0 || names.length === 0) {
    throw new CommandFault(`--checks ${text}: ${unknown.length > 0 ? `there is no check '${unknown.join("', '")}'` : 'no check is named'}`, `The checks are ${CHECK_NAMES.join(', ')}.`);
  }
  return names as CheckName[];
}

function readSeverity(entries: readonly string[]): Levels {
  return Object.fromEntries(entries.map((entry): [string, Level] => {
    const [rule, level] = entry.split('=');
    if (!rule || !LEVELS.includes(level as Level)) {
      throw new CommandFault(`--severity ${entry} is not rule=level`, `The levels are ${LEVELS.join(', ')}; for example --severity host-path=error.`);
    }
    return [rule, level as Level];
  }));
}

function understand(names: readonly string[], options: RawOptions): ValidateArguments {
  if (!Object.hasOwn(FORMATS, options.format)) {
    throw unknownWord('format', options.format, Object.keys(FORMATS));
  }
  refuseWatched(options, names);
  if (options.topology === true && options.format !== 'html') throw new CommandFault('--topology is for --format html', 'Use it with that format, or the command graph.');
  return {
    names,
    checks: readChecks(options.checks),
    kubernetes: splitList(options.kubernetes ?? ''),
    crds: options.crds,
    format: options.format,
    severity: { ...options.strict === true && { 'no-schema': 'error' }, ...readSeverity(options.severity) },
    as: options.as,
    all: options.all,
    minSeverity: options.minSeverity,
    quiet: options.quiet,
    watch: options.watch,
    topology: options.topology,
    listRules: options.listRules === true,
    renderers: options.renderer,
    timeout: options.timeout,
    remote: { allowRemote: options.allowRemote, enableHelm: options.enableHelm, loadRestrictor: options.loadRestrictor },
  };
}

/**
 * Understands the command line; undefined where help was asked for and has been printed.
 *
 * @throws CommandFault for wrong usage.
 */
export function readValidateArguments(args: readonly string[], terminal: Terminal): ValidateArguments | undefined {
  const parser = validateProgram();
  if (!parseArguments(parser, args, terminal)) return undefined;
  return understand(parser.args, parser.opts<RawOptions>());
}
