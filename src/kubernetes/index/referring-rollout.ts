import { oncePerIndex } from './once-per-index';
import type { RenderIndex } from './render-index';
import { groupKind, groupKindOf } from '../kinds/group-kind';
import { nameOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import { asObject, asString } from '../objects/json';
import type { Resource } from '../objects/resource';

const rollouts = oncePerIndex((index) => {
  const found = new Map<string, JsonObject>();
  for (const rollout of index.ofKind('Rollout.argoproj.io')) {
    const { apiVersion, kind, name } = asObject(asObject(rollout.object.spec).workloadRef);
    if (asString(name) === undefined) continue;
    found.set(`${groupKind(asString(apiVersion) ?? '', asString(kind) ?? '')} ${index.namespaceOf(rollout)}/${asString(name)}`, rollout.object);
  }
  return found;
});

/**
 * The Argo Rollout that runs the Pods of a workload in its place, with its own number of replicas; the template stays with the workload.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout
 */
export function referringRollout(index: RenderIndex, workload: Resource): JsonObject | undefined {
  return rollouts(index).get(`${groupKindOf(workload.object)} ${index.namespaceOf(workload)}/${nameOf(workload.object)}`);
}
