import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RenderedFiles, SidePlan } from './plan';
import type { ReadDocuments } from './shared-documents';
import { NOT_TEXT_HINT, textOfBytes } from '../../../kubernetes/documents/text-of-bytes';
import type { Progress } from '../../../system/progress';
import { renderCached } from '../../read/cache/render-cached';
import type { RenderMemory } from '../../read/cache/render-memory';
import type { DeliveryTool } from '../../read/gitops/delivery';
import { formatExplanation } from '../../read/render/explain/explain';
import type { Gate } from '../../read/render/remote/gate';
import { throwRefusals } from '../../read/render/remote/refusal';
import type { RenderResult } from '../../read/render/render';
import type { Renderer } from '../../read/render/renderer';
import { readResources } from '../../read/resources/read';
import { appliedText } from '../../validate/input/delivered-targets';
import type { OverlayState, State } from '../state';

/** What rendering needs of the world. */
export interface LoadOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Seconds that a build may take. */
  readonly timeout?: number;
  /** Decides what builds may fetch. */
  readonly gate: Gate;
  /** Told of each build. @default nobody */
  readonly progress?: Progress;
  /** Builds at once. */
  readonly concurrency: number;
  /** @default true, unless PROJEN_GITOPS_NO_CACHE is set */
  readonly cache?: boolean;
  /** What this process keeps between runs. @default nothing */
  readonly memory?: RenderMemory;
  /** The tool that applies what is rendered. @default whichever the repository says */
  readonly as?: DeliveryTool;
}

/** What some YAML streams hold, as one overlay. */
export function stateOf(overlay: string, texts: readonly string[], read: ReadDocuments = readResources): OverlayState {
  const streams = texts.map((text) => read(text, overlay));
  const resources = streams.flatMap((stream) => stream.resources);
  const problems = streams.flatMap((stream) => stream.problems).filter((problem) => problem.severity === 'error');
  if (problems.length === 0) return { overlay, resources };
  return { overlay, resources: [], error: problems.map((problem) => `document ${problem.document}: ${problem.message}\n  ${problem.hint}\n`).join('') };
}

/** What a build came to. */
export function fromResult(result: RenderResult, as?: DeliveryTool): OverlayState {
  const overlay = result.target.name;
  if (!result.ok) return { overlay, resources: [], error: formatExplanation(result.explanation) };
  return stateOf(overlay, [appliedText(result.text, result.target, as).text]);
}

function readText(file: string): string {
  const text = textOfBytes(readFileSync(file));
  if (text === undefined) throw new Error(`${basename(file)} is not UTF-8 text\n  ${NOT_TEXT_HINT}\n`);
  return text;
}

function fromFiles({ name, files }: RenderedFiles): OverlayState {
  try {
    return stateOf(name, files.map(readText));
  } catch (error) {
    return { overlay: name, resources: [], error: (error as Error).message };
  }
}

/**
 * Renders and reads one side; what does not build or cannot be read is a state with its error.
 *
 * @throws CommandFault where a build would fetch what is not allowed.
 */
export async function loadSide(plan: SidePlan, renderer: Renderer | undefined, options: LoadOptions): Promise<State> {
  const states: OverlayState[] = [];
  if (renderer !== undefined) {
    for await (const result of renderCached(renderer, plan.targets, { ...options, cwd: plan.cwd })) {
      if (!result.ok) throwRefusals(result.refusals ?? [], plan.cwd);
      states.push(fromResult(result, options.as));
    }
  }
  return [...states, ...plan.rendered.map(fromFiles)];
}
