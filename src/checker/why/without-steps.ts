import type { Entry, Step } from './steps';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject } from '../../kubernetes/objects/json';
import type { SourceFiles } from '../findings/sources/source-files';
import type { EditedKustomization } from '../read/kustomization/edited';

/** Kustomize refuses a kustomization that says nothing. */
const NOT_EMPTY = { name: 'without-steps' };

function keyOf({ node: { file }, entry }: Step): string {
  return JSON.stringify([file, ...entry]);
}

function without(content: JsonObject, dropped: readonly Entry[]): JsonObject {
  const fields = Object.entries(content).flatMap(([field, value]): [string, JsonObject[string]][] => {
    const entries = dropped.filter(([name]) => name === field);
    if (entries.length === 0) return [[field, value]];
    if (!Array.isArray(value)) return [];
    const rest = asList(value).filter((_, index) => !entries.some(([, position]) => position === index));
    return rest.length === 0 ? [] : [[field, rest]];
  });
  return { metadata: NOT_EMPTY, ...Object.fromEntries(fields) };
}

/**
 * The kustomizations of a build as they were if it ended after so many of its steps. A kustomization that is included twice has what is kept for the one
 * for the other as well.
 */
export function withoutSteps(steps: readonly Step[], kept: number, files: SourceFiles): readonly EditedKustomization[] {
  const keptKeys = new Set(steps.slice(0, kept).map(keyOf));
  const dropped = steps.slice(kept).filter((step) => !keptKeys.has(keyOf(step)));
  return [...new Set(dropped.map(({ node }) => node.file))].map((file) => {
    const entries = dropped.filter(({ node }) => node.file === file).map(({ entry }) => entry);
    return { file, text: JSON.stringify(without(asObject(files.documents(file)[0]?.value()), entries)) };
  });
}
