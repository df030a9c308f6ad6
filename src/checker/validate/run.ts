import type { OpenSources } from './input/open-sources';
import { readSettings } from './input/read-settings';
import { loadChecks } from './load-checks';
import { rulesList } from './rules-list';
import type { ValidateOptions } from './validate';
import { validate } from './validate';
import { CommandFault } from '../../system/fault';
import type { CheckName, RuleInfo, Severity } from '../findings/finding';
import type { Report } from '../findings/report';
import { allRules, isRuleOrCheck } from '../rules/all-rules';
import { customSchemas } from '../rules/custom/custom-schemas';
import { withSeverity } from '../settings/settings';
import type { Levels, Settings } from '../settings/settings';

/** What a command line says about how to check. */
export interface RunOptions {
  readonly cwd: string;
  readonly checks: readonly CheckName[];
  /** Empty: the newest version. */
  readonly kubernetes: readonly string[];
  readonly crds?: string;
  /** Levels that go before those of the settings file. */
  readonly severity: Levels;
  /** The severities that are of interest. @default all */
  readonly severities?: readonly Severity[];
  /** Told of the objects that are checked. @default nobody */
  readonly seen?: ValidateOptions['seen'];
}

/** A report, and every rule that it may name. */
export interface Outcome {
  readonly report: Report;
  readonly rules: readonly RuleInfo[];
}

function settingsFor({ cwd, severity }: Pick<RunOptions, 'cwd' | 'severity'>): Settings {
  const settings = readSettings(cwd, isRuleOrCheck);
  const unknown = Object.keys(severity).find((id) => !isRuleOrCheck(id) && !settings.policies?.some((policy) => policy.id === id));
  if (unknown !== undefined) throw new CommandFault(`--severity: there is no rule and no check '${unknown}'`, 'See `validate --list-rules`.');
  return withSeverity(settings, severity);
}

/**
 * Checks everything that was opened, by the settings of the directory.
 *
 * @throws CommandFault for wrong settings, versions or definitions.
 */
export async function runChecks(opening: Promise<OpenSources>, options: RunOptions): Promise<Outcome> {
  const { cwd, crds, kubernetes, severities, seen } = options;
  // A fault of the settings is reported before one of the sources, which then has no listener.
  opening.catch(() => undefined);
  const settings = settingsFor(options);
  const loaded = loadChecks(options.checks, { settings, kubernetes, custom: customSchemas({ cwd, crds }) });
  const { inputs, renderer } = await opening;
  return { report: await validate(inputs, { ...loaded, settings, renderer, severities, seen }), rules: allRules(settings.policies) };
}

/** Every rule with the level that holds for it, as a table. */
export function listRules(options: Pick<RunOptions, 'cwd' | 'severity'>, columns?: number): string {
  const settings = settingsFor(options);
  return rulesList(allRules(settings.policies), settings, columns);
}
