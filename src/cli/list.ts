import { relative, sep } from 'node:path';
import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { commandProgram } from './command-program';
import { diskTargets } from './disk-targets';
import { tellNotBuilt } from './not-built';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { listJson } from '../checker/listing/json';
import type { ListedOverlay } from '../checker/listing/list-overlay';
import { listOverlay } from '../checker/listing/list-overlay';
import { listText } from '../checker/listing/text';
import { outlineReader } from '../checker/read/affected/closure';
import { unitsOf } from '../checker/read/affected/units';
import { startCached } from '../checker/read/cache/start-cached';
import { diskFiles } from '../checker/read/kustomization/files';
import { readResources } from '../checker/read/resources/read';
import { runningImages } from '../checker/rendered/running-images';
import { isRuleOrCheck } from '../checker/rules/all-rules';
import { readSettings } from '../checker/validate/input/read-settings';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { own } from '../common/own';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly all: boolean;
  readonly format: 'text' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
}

/** The command line of `list`. */
export function listProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('list', {
    description: 'Lists what overlays consist of: sizes, applications, addresses and who calls them, images, accepted deviations.',
    examples: [['', 'everything on one screen'], ['production --all', 'every row of one overlay']],
    exits: { ok: 'all listed', findings: 'a kustomization does not build', fault: 'wrong usage, no renderer, or something remote that is not allowed' },
  }))
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; all when none is named')
    .option('--all', 'every row of the tables, not the first of each', false)
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(timeoutOption()));
}

/** `list [NAME|DIR…]`: exit 1 where a kustomization does not build; the others are listed all the same. */
export const listCommand: Command = async (args, outer) => {
  const program = listProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, names } = standingIn(outer);
  const { cwd, env, terminal } = context;
  const { all, format, timeout, quiet, ...remote } = program.opts<Options>();
  const targets = diskTargets(names(program.args), cwd);
  const { external, clusterDomain, overlays } = readSettings(cwd, isRuleOrCheck);
  const gate = gateFor(remote, cwd);
  const starting = { cwd, env, gate, note: noteTo(terminal, { quiet }), progress: progressOn(terminal, quiet), timeout };
  const { results } = await startCached(targets, starting);
  const outlines = outlineReader(diskFiles);
  const listed: ListedOverlay[] = [];
  let exit: number = EXIT.ok;
  for await (const result of results) {
    const { name: overlay, directory } = result.target;
    for (const note of new Set(result.notes)) terminal.err(`warning: ${overlay}: ${note}\n`);
    if (result.ok) {
      const links = { external, clusterDomain: own(overlays, overlay)?.clusterDomain ?? clusterDomain };
      const units = (unitsOf(directory, outlines, diskFiles)?.directories ?? [directory]).map((unit) => relative(cwd, unit).split(sep).join('/') || '.');
      const { images } = runningImages(overlay, result.text);
      listed.push(listOverlay({ overlay, resources: readResources(result.text, overlay).resources, units, images, links }));
    } else {
      exit = Math.max(exit, tellNotBuilt(result, terminal));
    }
  }
  terminal.out(format === 'json' ? listJson(listed) : listText(listed, { columns: terminal.columns, all }));
  return exit;
};
