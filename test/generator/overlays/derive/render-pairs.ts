import { differences } from './differences';
import type { Renderer } from './renderers';
import { build } from './renderers';
import { writeYaml } from '../../../../src/common/yaml/write';
import type { KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import { equal } from '../../../../src/generator/overlays/derive/objects/json';
import type { ObjectChange } from '../../../../src/generator/overlays/derive/object-change';
import { deriveObjectChange } from '../../../../src/generator/overlays/derive/object-change';
import type { PlannedFile } from '../../../../src/generator/plan/file-plan';
import { parseStream } from '../../../helpers/render';

/** An object, what it has to become, and what was derived for that. Names are unique among the pairs that are rendered together. */
export interface Pair {
  readonly base: KubernetesObject;
  readonly wanted: KubernetesObject;
  readonly change: ObjectChange;
}

/** A pair whose render is not what was wanted. */
export interface Unequal {
  readonly pair: Pair;
  /** Undefined where the object is missing. */
  readonly rendered?: KubernetesObject;
  /** What the renderer complained about. */
  readonly fault?: string;
}

/** The files of a kustomization that turns the bases of some pairs into what is wanted. */
export function filesOf(pairs: readonly Pair[]): readonly PlannedFile[] {
  const patches: object[] = [];
  const files: PlannedFile[] = [];
  for (const { base: { metadata: { name } }, change: { merge, jsonPatch } } of pairs) {
    if (merge) {
      files.push({ path: `${name}.patch.yaml`, content: writeYaml(merge) });
      patches.push({ path: `${name}.patch.yaml` });
    }
    if (jsonPatch) {
      files.push({ path: `${name}.json-patch.yaml`, content: writeYaml(jsonPatch.operations) });
      patches.push({ path: `${name}.json-patch.yaml`, target: jsonPatch.target });
    }
  }
  const base = pairs.map((pair) => writeYaml(pair.base)).join('---\n');
  return [{ path: 'base.yaml', content: base }, { path: 'kustomization.yaml', content: writeYaml({ resources: ['base.yaml'], patches }) }, ...files];
}

async function renderTogether(renderer: Renderer, pairs: readonly Pair[]): Promise<readonly Unequal[] | string> {
  const result = await build(renderer, filesOf(pairs));
  if ('fault' in result) return result.fault;
  const objects = new Map((parseStream(result.stdout) as unknown as readonly KubernetesObject[]).map((object) => [object.metadata.name, object]));
  return pairs.flatMap((pair) => {
    const rendered = objects.get(pair.base.metadata.name);
    return equal(rendered, pair.wanted) ? [] : [{ pair, ...rendered === undefined ? {} : { rendered } }];
  });
}

/** Renders many pairs in one go, and in ever smaller groups where the renderer complains; returns those that come out otherwise. */
export async function unequalPairs(renderer: Renderer, pairs: readonly Pair[]): Promise<readonly Unequal[]> {
  if (pairs.length === 0) return [];
  const result = await renderTogether(renderer, pairs);
  if (typeof result !== 'string') return result;
  if (pairs.length === 1) return [{ pair: pairs[0], fault: result }];
  const half = Math.floor(pairs.length / 2);
  return [...await unequalPairs(renderer, pairs.slice(0, half)), ...await unequalPairs(renderer, pairs.slice(half))];
}

/** Pairs of which the renderer gives back both objects as they are: it changes or refuses some whose fields have the wrong type. */
export async function renderablePairs(renderer: Renderer, pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const unchanged = async (objects: readonly KubernetesObject[]): Promise<ReadonlySet<string>> => {
    const unequal = await unequalPairs(renderer, objects.map((object) => ({ base: object, wanted: object, change: {} })));
    return new Set(unequal.map(({ pair }) => pair.base.metadata.name));
  };
  const bases = await unchanged(pairs.map(({ base }) => base));
  const wanted = await unchanged(pairs.map((pair) => pair.wanted));
  return pairs.filter(({ base: { metadata: { name } } }) => !bases.has(name) && !wanted.has(name));
}

/** A pair with the change that is derived for it. */
export function pairOf(base: KubernetesObject, wanted: KubernetesObject): Pair {
  return { base, wanted, change: deriveObjectChange(base, wanted) };
}

/** What a reader needs of a pair that came out otherwise: where it differs, and the patches. */
export function explain({ pair: { base, wanted, change }, rendered, fault }: Unequal): string {
  const where = fault ?? differences(wanted, rendered).join('\n');
  const patches = [change.merge, change.jsonPatch?.operations].filter((patch) => patch !== undefined).map((patch) => writeYaml(patch));
  return [`${base.apiVersion} ${base.kind} ${base.metadata.name}: ${where}`, ...patches].join('\n---\n');
}
