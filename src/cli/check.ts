import type { Command, CommandContext } from './command';
import { CommandFault, EXIT } from './command';
import { RENDERER_MISSING } from '../render/renderer-missing';
import { listOverlays } from '../render/targets';
import { CHECK_NAMES } from '../validate/check-names';
import { customSchemas } from '../validate/custom/custom-schemas';
import type { OpenSources } from '../validate/input/open-sources';
import { openSources } from '../validate/input/open-sources';
import { readSettings } from '../validate/input/read-settings';
import { loadChecks } from '../validate/load-checks';
import { overlayTable } from '../validate/output/summary';
import { formatFindings } from '../validate/output/text';
import { count } from '../validate/report';
import { isRuleOrCheck } from '../validate/rules';
import { validate } from '../validate/validate';

/** The sources of every overlay; undefined, with an explanation on the terminal, where nothing can render them. */
async function openOverlays(context: CommandContext): Promise<OpenSources | undefined> {
  try {
    return await openSources({ names: [], renderers: [], checks: CHECK_NAMES }, context);
  } catch (error) {
    if (!(error instanceof CommandFault) || error.message !== RENDERER_MISSING.message) throw error;
    context.terminal.out(`The overlays are generated but not checked: ${error.message}. ${error.hint}\n`);
    return undefined;
  }
}

/**
 * What follows generation: renders and validates every overlay, prints what is wrong and a table. Without a renderer it says how to get one and
 * succeeds, because what was generated stands.
 */
export const checkCommand: Command = async (_args, context) => {
  const { cwd, terminal } = context;
  if (listOverlays(cwd).length === 0) return EXIT.ok;
  const settings = readSettings(cwd, isRuleOrCheck);
  const sources = await openOverlays(context);
  if (sources === undefined) return EXIT.ok;
  const loaded = loadChecks(CHECK_NAMES, { settings, kubernetes: [], custom: customSchemas({ cwd }) });
  const report = await validate(sources.inputs, { ...loaded, settings, renderer: sources.renderer, severities: ['error', 'warning'] });
  terminal.out(formatFindings(report, terminal.colour) + overlayTable(report));
  return count(report.findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
};
