import type { Change } from './change/change';
import { mapChange } from './change/map-change';
import type { Operation } from './change/operation';
import { valueOperations } from './change/positional-change';
import { survivesMerge } from './change/survives-merge';
import { valueChange } from './change/value-change';
import type { JsonMap, KubernetesObject } from './objects/json';
import { isMap } from './objects/json';
import type { PatchTarget } from './objects/patch-target';
import { targetOf } from './objects/patch-target';
import type { PatchShape } from '../../../kubernetes/patch-keys';
import { patchShape } from '../../../kubernetes/patch-keys';

/** The operations that a JSON patch does to one object. */
export interface JsonPatch {
  readonly target: PatchTarget;
  readonly operations: readonly Operation[];
}

/** What turns one object into another: first a strategic merge, then a JSON patch. */
export interface ObjectChange {
  readonly merge?: KubernetesObject;
  readonly jsonPatch?: JsonPatch;
}

/** The fields by which kustomize finds the object; no patch can change them. */
function withoutIdentity({ apiVersion: _, kind: __, metadata: { name: ___, namespace: ____, ...metadata }, ...fields }: KubernetesObject): JsonMap {
  return { metadata: withoutNoAnnotations(metadata), ...fields };
}

/**
 * Annotations are there while kustomize builds, for its own ones, and are dropped at its end where none is left: so `{}` and
 * absence are the same, and a patch that removes or replaces them as a whole would take kustomize's own along.
 */
function withoutNoAnnotations(metadata: JsonMap): JsonMap {
  return { ...metadata, annotations: isMap(metadata.annotations) ? metadata.annotations : {} };
}

function changeOfMetadata(before: JsonMap, after: JsonMap, shape: PatchShape, path: string): Change {
  return mapChange(before, after, shape, path, (was, is, child, at) => {
    const isAnnotations = at === '/metadata/annotations' && isMap(was) && isMap(is);
    return isAnnotations ? mapChange(was, is, child, at, valueChange) : valueChange(was, is, child, at);
  });
}

function mergeOf({ apiVersion, kind, metadata: { name, namespace } }: KubernetesObject, { metadata, ...fields }: JsonMap): KubernetesObject {
  return { apiVersion, kind, metadata: { name, ...namespace === undefined ? {} : { namespace }, ...isMap(metadata) ? metadata : {} }, ...fields };
}

/** A merge, even of one scalar, rewrites every list that has keys: so it is no way to change an object in which that loses items. */
function changeOf(before: JsonMap, after: JsonMap, shape: PatchShape): Change {
  if (!survivesMerge(before, shape)) return { operations: valueOperations(before, after, '') };
  return mapChange(before, after, shape, '', (was, is, child, at) =>
    at === '/metadata' && isMap(was) && isMap(is) ? changeOfMetadata(was, is, child, at) : valueChange(was, is, child, at));
}

/**
 * The smallest readable change from one object to another of the same kind, name and namespace, in the forms that kustomize 5.0
 * and later understand alike: a strategic merge wherever it says it, and a JSON patch for the rest.
 *
 * @param base the object as the patches of a kustomization find it
 * @param wanted the object as the patches have to leave it
 */
export function deriveObjectChange(base: KubernetesObject, wanted: KubernetesObject): ObjectChange {
  const shape = patchShape(base.apiVersion, base.kind);
  const { merge, operations } = changeOf(withoutIdentity(base), withoutIdentity(wanted), shape);
  return {
    ...isMap(merge) ? { merge: mergeOf(base, merge) } : {},
    ...operations.length === 0 ? {} : { jsonPatch: { target: targetOf(base), operations } },
  };
}
