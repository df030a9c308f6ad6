import { exitOf } from './exit-of';
import { pagesOf } from './pages';
import { noteTo } from './quiet';
import { standingIn } from './standing';
import type * as Inventories from './take-inventory';
import type { ValidateArguments } from './validate-arguments';
import { readValidateArguments } from './validate-arguments';
import type * as Watching from './watch';
import { FORMATS } from '../checker/findings/output/formats';
import { hiddenSentence } from '../checker/findings/output/summary';
import { atLeast } from '../checker/findings/report';
import type { RenderMemory } from '../checker/read/cache/render-memory';
import { folderInCheckout } from '../checker/validate/input/folder-in-checkout';
import { openSources } from '../checker/validate/input/open-sources';
import { refuseNothing } from '../checker/validate/input/refuse-nothing';
import type * as Run from '../checker/validate/run';
import { own } from '../common/own';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { later } from '../system/later';

const run = later<typeof Run>(__filename, '../checker/validate/run');
const inventories = later<typeof Inventories>(__filename, './take-inventory');
const watching = later<typeof Watching>(__filename, './watch');

/** `validate [NAME|DIR|FILE…|-]`: exit 1 where a finding is an error, 2 where the check could not be made. */
export const validateCommand: Command = async (args, outer) => {
  const read = readValidateArguments(args, outer.terminal);
  if (read === undefined) return EXIT.ok;
  const { context, path, names } = standingIn(outer);
  const parsed = { ...read, names: names(read.names), crds: path(read.crds), renderers: read.renderers.map(path) };
  const { cwd, terminal } = context;
  if (parsed.listRules) {
    terminal.out(run().listRules({ ...parsed, cwd }, terminal.columns));
    return EXIT.ok;
  }
  const report = async (memory?: RenderMemory): Promise<number> => reportOnce(parsed, context, memory);
  return parsed.watch === true ? watching().watchAndReport(report, { ...parsed, context }) : report();
};

async function reportOnce(parsed: ValidateArguments, context: CommandContext, memory?: RenderMemory): Promise<number> {
  const { cwd, terminal } = context;
  const inventory = parsed.format === 'html' ? inventories().takeInventory({ cwd, topology: parsed.topology === true }) : undefined;
  const { report, rules } = await run().runChecks(openSources({ ...parsed, memory }, context), { ...parsed, cwd, seen: inventory?.seen });
  refuseNothing(report, parsed.names);
  const makeReporter = own(FORMATS, parsed.format) ?? FORMATS.text;
  const shown = atLeast(report, parsed.minSeverity);
  const { colour, columns } = terminal;
  const { all, quiet } = parsed;
  const explain = (rule: string): string | undefined => pagesOf(rule)[0];
  const reporter = makeReporter({
    colour, columns, rules, all, explain, summary: quiet !== true, folder: folderInCheckout(cwd), inventory: inventory?.taken(),
  });
  for (const part of reporter.parts?.(shown) ?? [reporter.report(shown)]) terminal.out(part);
  const hidden = hiddenSentence(shown, parsed.minSeverity);
  if (hidden !== '') noteTo(terminal, parsed)(hidden);
  return exitOf(report);
}
