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
import type { SourceFiles } from '../checker/findings/sources/source-files';
import { sourceFiles } from '../checker/findings/sources/source-files';
import { startCached } from '../checker/read/cache/start-cached';
import type { RenderResult } from '../checker/read/render/render';
import type { RenderTarget } from '../checker/read/render/targets';
import { isKustomizationDirectory, listOverlays } from '../checker/read/render/targets';
import { readResources } from '../checker/read/resources/read';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { explainObject } from '../checker/why/explain-object';
import type { RenderedObjects } from '../checker/why/find-object';
import { findObject } from '../checker/why/find-object';
import { formerNames } from '../checker/why/former-names';
import type { Answer } from '../checker/why/text';
import { whyText } from '../checker/why/text';
import { wrap } from '../common/columns/wrap';
import { groupBy } from '../common/group-by';
import { describeResource } from '../kubernetes/objects/resource';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { inertJson } from '../system/inert';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly overlay: readonly string[];
  readonly format: 'text' | 'json';
  readonly timeout: number;
  readonly quiet?: boolean;
}

function gather(name: string, names: readonly string[]): readonly string[] {
  return [...names, name];
}

/** The command line of `why`. */
export function whyProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('why', {
    description: 'Says where a rendered value comes from: the file, the patch or the field of a kustomization that sets it, and its line.',
    examples: [['deployment/web spec.replicas', 'one field, in every overlay'], ['service/web --overlay production', 'every field that another file than its own sets']],
    exits: { ok: 'shown', findings: 'a kustomization does not build', fault: 'no such object or field, no renderer, or a remote entry is not allowed' },
  }))
    .argument('<OBJECT>', 'deployment/web, Service default/web, or web where nothing else is called so')
    .argument('[FIELD]', 'spec.replicas, containers[name=web].env[PORT].value, or a path as findings have it')
    .argument('[NAME|DIR...]', 'names of overlays, or kustomization directories; all when none is named')
    .option('--overlay <NAME>', 'an overlay, or a kustomization directory; may be given several times', gather, [])
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(timeoutOption()));
}

/** Behind the object, what is called like an overlay is one. */
function overlayWords([object, ...others]: readonly string[], cwd: string): Record<'words' | 'overlays', readonly string[]> {
  const known = new Set(listOverlays(cwd).map(({ name }) => name));
  const isOverlay = (word: string): boolean => known.has(word) || isKustomizationDirectory(word);
  return { words: [...object.split(/\s+/), ...others.filter((word) => !isOverlay(word))], overlays: others.filter(isOverlay) };
}

interface Rendered extends RenderedObjects {
  readonly target: RenderTarget;
}

function rendering({ target, text }: RenderResult & { readonly ok: true }, files: SourceFiles): Rendered {
  return { target, resources: readResources(text, target.name).resources, formerNames: formerNames(target.directory, files) };
}

/** Overlays that have the object from the same places are one answer. */
function together(answers: readonly Answer[]): readonly Answer[] {
  const same = groupBy(answers, ({ overlays: _, ...answer }) => JSON.stringify(answer));
  return [...same.values()].map((equal) => ({ ...equal[0], overlays: equal.flatMap(({ overlays }) => overlays) }));
}

type Explaining = Omit<Parameters<typeof explainObject>[2], 'field'>;

async function answersTo(words: readonly string[], rendered: readonly Rendered[], options: Explaining): Promise<readonly Answer[]> {
  const { resources, field } = findObject(words, rendered);
  const answers = resources.map(async (resource): Promise<Answer> => {
    const found = rendered.find(({ target }) => target.name === resource.overlay);
    const explained = await explainObject(resource.object, found?.target.directory ?? '', { ...options, field });
    return { overlays: [resource.overlay], resource: describeResource(resource), ...explained };
  });
  return together(await Promise.all(answers));
}

function print(answers: readonly Answer[], { format }: Options, { terminal }: CommandContext): void {
  if (format === 'json') terminal.out(inertJson(`${JSON.stringify({ objects: answers }, undefined, 2)}\n`));
  else terminal.out(wrap(whyText(answers), { columns: terminal.columns }));
}

/** `why OBJECT [FIELD]`: exit 1 where a kustomization does not build; the others are answered all the same. */
export const whyCommand: Command = async (args, outer) => {
  const program = whyProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, names } = standingIn(outer);
  const { cwd, env, terminal } = context;
  const options = program.opts<Options>();
  const { words, overlays } = overlayWords(names(program.args), cwd);
  const targets = diskTargets([...names(options.overlay), ...overlays], cwd);
  const gate = gateFor(options, cwd);
  const { timeout, quiet } = options;
  const starting = { cwd, env, gate, note: noteTo(terminal, options), progress: progressOn(terminal, quiet), timeout };
  const { renderer, results } = await startCached(targets, starting);
  const files = sourceFiles();
  const rendered: Rendered[] = [];
  let exit: number = EXIT.ok;
  for await (const result of results) {
    const { target } = result;
    for (const note of new Set(result.notes)) terminal.err(`warning: ${target.name}: ${note}\n`);
    if (result.ok) rendered.push(rendering(result, files));
    else exit = Math.max(exit, tellNotBuilt(result, terminal));
  }
  if (rendered.length === 0) return exit;
  print(await answersTo(words, rendered, { cwd, env, timeout, gate, renderer, files }), options, context);
  return exit;
};
