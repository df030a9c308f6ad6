import { exitOf } from './exit-of';
import { readValidateArguments } from './validate-arguments';
import { own } from '../collections/own';
import type { Command } from '../command/command';
import { EXIT } from '../command/command';
import { later } from '../system/later';
import { folderInCheckout } from '../validate/input/folder-in-checkout';
import { openSources } from '../validate/input/open-sources';
import { refuseNothing } from '../validate/input/refuse-nothing';
import { FORMATS } from '../validate/output/formats';
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
  const makeReporter = own(FORMATS, parsed.format) ?? FORMATS.text;
  terminal.out(makeReporter({ colour: terminal.colour, rules, folder: folderInCheckout(cwd) }).report(report));
  return exitOf(report);
};
