import type { Command, CommandContext } from './command';
import { CommandFault, EXIT } from './command';
import type { ValidateArguments } from './validate-arguments';
import { readValidateArguments } from './validate-arguments';
import { customSchemas } from '../validate/custom/custom-schemas';
import { openSources } from '../validate/input/open-sources';
import { readSettings } from '../validate/input/read-settings';
import { loadChecks } from '../validate/load-checks';
import { FORMATS } from '../validate/output/formats';
import { rulesList } from '../validate/output/rules-list';
import { count } from '../validate/report';
import { allRules, isRuleOrCheck } from '../validate/rules';
import type { Settings } from '../validate/settings';
import { withSeverity } from '../validate/settings';
import { validate } from '../validate/validate';

function settingsOf({ severity }: ValidateArguments, { cwd }: CommandContext): Settings {
  const settings = readSettings(cwd, isRuleOrCheck);
  const unknown = Object.keys(severity).find((id) => !isRuleOrCheck(id) && !settings.policies?.some((policy) => policy.id === id));
  if (unknown !== undefined) throw new CommandFault(`--severity: there is no rule and no check '${unknown}'`, 'See `validate --list-rules`.');
  return withSeverity(settings, severity);
}

async function check(args: ValidateArguments, context: CommandContext): Promise<number> {
  const { terminal } = context;
  const settings = settingsOf(args, context);
  const custom = customSchemas({ cwd: context.cwd, crds: args.crds });
  const { checks, kubernetes, schemas } = loadChecks(args.checks, { settings, kubernetes: args.kubernetes, custom });
  const sources = await openSources(args, context);
  const report = await validate(sources.inputs, { checks, settings, kubernetes, schemas, renderer: sources.renderer });
  terminal.out(FORMATS[args.format]({ colour: terminal.colour, rules: allRules(settings.policies) }).report(report));
  return count(report.findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
}

/** `validate [NAME|DIR|FILE…|-]`: exit 1 where a finding is an error, 2 where the check could not be made. */
export const validateCommand: Command = async (args, context) => {
  const parsed = readValidateArguments(args, context.terminal);
  if (parsed === undefined) return EXIT.ok;
  if (!parsed.listRules) return check(parsed, context);
  const settings = settingsOf(parsed, context);
  context.terminal.out(rulesList(allRules(settings.policies), settings));
  return EXIT.ok;
};
