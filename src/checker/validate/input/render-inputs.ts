import { relative, sep } from 'node:path';
import { buildFailed } from './build-failed';
import { contextOf } from './delivery-context';
import type { Inspection } from './inspect-kustomization';
import type * as Comparing from './renderers-differ';
import { later } from '../../../system/later';
import type { ValidationInput } from '../../checks/check';
import type { Delivery } from '../../read/gitops/delivery';
import { kustomizationFileIn } from '../../read/kustomization/files';
import type { RenderResult } from '../../read/render/render';
import type { Renderer } from '../../read/render/renderer';
import type { Rendering } from '../../read/render/start-rendering';
import type { RenderTarget } from '../../read/render/targets';

const comparison = later<typeof Comparing>(__filename, './renderers-differ');

/** What makes inputs of renders. */
export interface RenderInputOptions {
  /** Directory that sources are relative to. */
  readonly cwd: string;
  /** Takes the renderer's own warnings. */
  readonly note: (line: string) => void;
  /** Looks at a kustomization itself, beside what it renders to. */
  readonly inspect: (target: RenderTarget) => Inspection;
  /** What delivers a target, where the repository says. */
  readonly deliveryOf: (target: RenderTarget) => Delivery | undefined;
  /** The world of a target that is judged together with others. */
  readonly worldOf: (target: RenderTarget) => string | undefined;
  /** True where Flux fills in variables of all that is rendered. */
  readonly asFlux: boolean;
  /** True where patches and replacements that match nothing are asked for. */
  readonly unmatched: boolean;
}

function sourceOf({ directory }: RenderTarget, cwd: string): string {
  return relative(cwd, kustomizationFileIn(directory) ?? directory).split(sep).join('/');
}

function toInput(results: readonly RenderResult[], renderers: readonly Renderer[], options: RenderInputOptions): ValidationInput {
  const { target } = results[0];
  const built = results.flatMap((result, index): Comparing.RenderedText[] => (result.ok ? [{ renderer: renderers[index], text: result.text }] : []));
  const failures = results.filter((result) => !result.ok);
  const differences = built.length > 1 ? comparison().renderersDiffer(target.name, built) : [];
  const { findings, locate, context } = options.inspect(target);
  const unmatched = failures.length === 0 && options.unmatched ? findings() : [];
  return {
    overlay: target.name,
    source: sourceOf(target, options.cwd),
    text: built[0]?.text ?? '',
    findings: [...failures.flatMap((failure) => buildFailed(failure, options.cwd)), ...differences, ...unmatched],
    locate,
    context: { ...context, ...contextOf(options.deliveryOf(target), options.asFlux) },
    world: options.worldOf(target),
    milliseconds: results.reduce((sum, result) => sum + result.milliseconds, 0),
  };
}

/** Turns builds into inputs, in the order of the targets: the first renderer's output, and as findings what went wrong or differs. */
export async function* renderInputs(renderings: readonly Rendering[], options: RenderInputOptions): AsyncGenerator<ValidationInput> {
  const renderers = renderings.map(({ renderer }) => renderer);
  const [first, ...others] = renderings.map(({ results }) => results);
  for await (const result of first) {
    const results = [result];
    for (const other of others) results.push((await other.next()).value as RenderResult);
    for (const note of result.notes) options.note(`warning: ${result.target.name}: ${note}`);
    yield toInput(results, renderers, options);
  }
}
