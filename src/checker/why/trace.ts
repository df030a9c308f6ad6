import { isObjectAfter } from './identity-after';
import type { Step } from './steps';
import { stepsAlong } from './steps';
import { withoutSteps } from './without-steps';
import type { JsonObject } from '../../kubernetes/objects/json';
import { remembered } from '../findings/sources/remembered';
import type { SourceFiles } from '../findings/sources/source-files';
import { candidateFinder, waysOf } from '../findings/sources/ways';
import type { Stay } from '../findings/sources/writer';
import { outlineReader } from '../read/affected/closure';
import { unitsOf } from '../read/affected/units';
import { accumulateLevels } from '../read/kustomization/accumulate';
import { diskFiles } from '../read/kustomization/files';
import type { Leaf, Unseen } from '../read/kustomization/node';
import { readKustomizationTree } from '../read/kustomization/read-tree';
import { mirrorOf } from '../read/render/mirror';
import type { Gate } from '../read/render/remote/gate';
import type { RenderOptions } from '../read/render/render';
import { renderDirectory } from '../read/render/render';
import type { RendererProgram } from '../read/render/renderer';
import { readResources } from '../read/resources/read';

/** The way of one object through a build. */
export interface Trace {
  readonly object: JsonObject;
  readonly leaf: Leaf;
  readonly way: readonly Stay[];
  readonly steps: readonly Step[];
  /** After how many steps the object may be looked at, in ascending order. */
  readonly cuts: readonly number[];
  /** The object as it is when the build ends after so many steps; undefined where that does not build. */
  after(cut: number): Promise<JsonObject | undefined>;
}

/** What is not known of an object: which file it comes from. */
export interface Untraced {
  /** What may bring it: remote resources, charts, plugins. */
  readonly unseen: readonly Unseen[];
}

/** How to build. */
export interface TraceOptions extends Pick<RenderOptions, 'env' | 'timeout'> {
  readonly renderer: RendererProgram;
  readonly gate: Gate;
  readonly files: SourceFiles;
}

/** Where a step is that does not leave the object alone, the object may have changed. */
function cutsOf(steps: readonly Step[]): readonly number[] {
  const concerning = steps.flatMap(({ concerns }, index) => (concerns ? [index] : []));
  return concerning.length === 0 ? [steps.length] : [concerning[0], ...concerning.slice(0, -1).map((index) => index + 1), steps.length];
}

/** An overlay that is the sum of its units is not built whole for the sake of one object. */
function directoryFor(directory: string, way: readonly Stay[]): string {
  const units = unitsOf(directory, outlineReader(diskFiles), diskFiles);
  return way.map(({ level }) => level.node.directory).find((passed) => units?.directories.includes(passed)) ?? directory;
}

function unseenOf(levels: ReturnType<typeof accumulateLevels>): readonly Unseen[] {
  return levels.flatMap(({ node }) => node.unseen.filter(({ hides }) => hides === 'objects'));
}

/** Follows a rendered object back through the kustomizations that it came through. What would have to be fetched again is not built again. */
export function traceObject(object: JsonObject, directory: string, { renderer, gate, files, env, timeout }: TraceOptions): Trace | Untraced {
  const levels = accumulateLevels(readKustomizationTree(directory, files.reader));
  const found = candidateFinder(levels[levels.length - 1]?.after ?? [])(object);
  const way = found.length === 1 ? waysOf(levels).get(found[0].leaf) : undefined;
  if (way === undefined) return { unseen: unseenOf(levels) };
  const steps = stepsAlong(way, files);
  const root = directoryFor(directory, way);
  const admission = gate(root);
  const build = async (cut: number): Promise<JsonObject | undefined> => {
    if (!admission.local) return undefined;
    const mirror = mirrorOf(root, ...withoutSteps(steps, cut, files));
    try {
      const result = await renderDirectory(renderer, { name: root, directory: mirror.directory }, { env, timeout, gate: () => admission });
      const objects = result.ok ? readResources(result.text, '').resources.map((resource) => resource.object) : [];
      const mine = objects.filter(isObjectAfter(way, steps.slice(0, cut)));
      return mine.length === 1 ? mine[0] : undefined;
    } finally {
      mirror.remove();
    }
  };
  const built = remembered(build);
  return { object, leaf: found[0].leaf, way, steps: steps, cuts: cutsOf(steps), after: async (cut) => (cut === steps.length ? object : built(cut)) };
}
