import { readValidateArguments } from './validate-arguments';
import type { Command } from '../command/command';
import { EXIT } from '../command/command';
import { later } from '../system/later';
import { folderInCheckout } from '../validate/input/folder-in-checkout';
import { openSources } from '../validate/input/open-sources';
import { refuseNothing } from '../validate/input/refuse-nothing';
import { FORMATS } from '../validate/output/formats';
import { count } from '../validate/report';
import type * as Run from '../validate/run';

const run = later<typeof Run>(__filename, '../validate/run');

/** `validate [NAME|DIR|FILE…|-]`: exit 1 where a finding is an error, 2 where the check could not be made. */
export const validateCommand: Command = async (args, context) => {
  const parsed = readValidateArguments(args, context.terminal);
  if (parsed === undefined) return EXIT.ok;
  const { cwd, terminal } = context;
  if (parsed.listRules) {
    terminal.out(run().listRules({ ...parsed, cwd }));
    return EXIT.ok;
  }
  const { report, rules } = await run().runChecks(openSources(parsed, context), { ...parsed, cwd });
  refuseNothing(report, parsed.names);
  const reporter = FORMATS[parsed.format]({ colour: terminal.colour, rules, folder: folderInCheckout(cwd) });
  for (const part of reporter.parts?.(report) ?? [reporter.report(report)]) terminal.out(part);
  return count(report.findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
};
