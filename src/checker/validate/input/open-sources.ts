import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contextOf } from './delivery-context';
import { fileInput } from './file-input';
import type * as Inspecting from './inspect-kustomization';
import type { PlannedFile } from './plan-inputs';
import { planInputs } from './plan-inputs';
import type { RemoteOptions } from './remote-policy';
import { gateFor } from './remote-policy';
import type * as Rendered from './render-inputs';
import type { RendererSearch } from './start-renderings';
import { startRenderings } from './start-renderings';
import type { CommandContext } from '../../../system/command';
import { explainError } from '../../../system/explain-error';
import { CommandFault } from '../../../system/fault';
import { later } from '../../../system/later';
import { progressOn } from '../../../system/progress';
import type { ValidationInput } from '../../checks/check';
import type { CheckName } from '../../findings/finding';
import { notJudged } from '../../findings/judged';
import { streamOf } from '../../findings/tell';
import type { RenderMemory } from '../../read/cache/render-memory';
import type { DeliveryTool } from '../../read/gitops/delivery';
import type { Rendering } from '../../read/render/start-rendering';

const inspection = later<typeof Inspecting>(__filename, './inspect-kustomization');
const rendered = later<typeof Rendered>(__filename, './render-inputs');

/** What a command line names as input. */
export interface SourceArguments {
  readonly names: readonly string[];
  readonly renderers: readonly string[];
  readonly checks: readonly CheckName[];
  /** Seconds that a build may take. */
  readonly timeout?: number;
  /** True where notes of what happens meanwhile are not wanted. @default false */
  readonly quiet?: boolean;
  /** Whether a missing renderer is fetched. */
  readonly fetch?: boolean;
  readonly remote: RemoteOptions;
  /** What this process keeps between runs. @default nothing */
  readonly memory?: RenderMemory;
  /** The tool that applies what is validated. @default whichever the repository says */
  readonly as?: DeliveryTool;
}

/** Inputs, read as they are asked for, and what renders them. */
export interface OpenSources {
  /** Empty where nothing is rendered. */
  readonly renderer: string;
  readonly inputs: AsyncIterable<ValidationInput>;
}

/** A file as an input; one that cannot be read is a finding, so that the others are judged. */
function readInput({ name, world, delivery }: PlannedFile, cwd: string, asFlux: boolean): ValidationInput {
  try {
    return { ...fileInput(name, readFileSync(resolve(cwd, name))), world, context: contextOf(delivery, asFlux) };
  } catch (error) {
    const { message, hint } = explainError(error);
    return { overlay: name, source: name, text: '', findings: [notJudged(streamOf(name), `${name} cannot be read: ${message}`, hint)] };
  }
}

async function readStandardInput(context: CommandContext): Promise<Buffer> {
  if (context.readStdin === undefined) throw new CommandFault('there is no standard input', 'Name a file.');
  return context.readStdin();
}

/**
 * Opens everything that a command line names: overlays and directories are rendered, files and standard input are read.
 *
 * @throws CommandFault where a name means nothing or nothing can render.
 */
export async function openSources(args: SourceArguments, context: CommandContext): Promise<OpenSources> {
  const { cwd, env, terminal } = context;
  const { targets, files, stdin, repository } = planInputs(args.names, { cwd, as: args.as });
  const asFlux = args.as === 'flux';
  const { timeout, fetch, memory, quiet } = args;
  const note = (line: string): void => void (quiet === true || terminal.err(`${line}\n`));
  const search: RendererSearch = { cwd, env, note, gate: gateFor(args.remote, cwd), timeout, fetch, memory, progress: progressOn(terminal, quiet) };
  const renderOptions = (): Rendered.RenderInputOptions => ({
    ...search,
    inspect: inspection().inspectTargets(cwd, repository),
    unmatched: args.checks.includes('links'),
    deliveryOf: (target) => targets.find(({ name }) => name === target.name)?.delivery,
    worldOf: (target) => targets.find(({ name }) => name === target.name)?.world,
    asFlux,
  });
  let renderings: readonly Rendering[] = [];
  if (targets.length > 0) renderings = await startRenderings(args.renderers, targets, search);
  async function* inputs(): AsyncGenerator<ValidationInput> {
    if (renderings.length > 0) yield* rendered().renderInputs(renderings, renderOptions());
    for (const file of files) yield readInput(file, cwd, asFlux);
    if (stdin) yield fileInput('-', await readStandardInput(context));
  }
  return { renderer: renderings.map(({ renderer }) => renderer.label).join(', '), inputs: inputs() };
}
