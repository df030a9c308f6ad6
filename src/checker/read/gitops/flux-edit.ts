import { append, merge, set, together } from './edit';
import type { Edit } from './edit';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';

/** A patch that gives every object annotations, and its Pods none. */
function annotating(annotations: JsonObject): readonly JsonValue[] {
  if (Object.keys(annotations).length === 0) return [];
  const patch = { apiVersion: 'v1', kind: 'Any', metadata: { name: 'any', annotations } };
  return [{ patch: JSON.stringify(patch), target: { kind: '.*' } }];
}

const named = (entry: JsonValue): JsonValue => ({ name: asString(asObject(entry).name) ?? '', ...asObject(entry) });

/**
 * What kustomize-controller writes into a kustomization: a namespace and affixes replace those that are there, images replace those of the same name,
 * patches and components follow. Common metadata it gives to the objects after the build, and to nothing inside of them, which is written here as what
 * makes the same.
 *
 * @see https://github.com/fluxcd/pkg/blob/main/kustomize/kustomize_generator.go
 * @see https://github.com/fluxcd/pkg/blob/main/ssa/utils/utils.go SetCommonMetadata
 */
export function fluxEdit(spec: JsonObject): Edit | undefined {
  const metadata = asObject(spec.commonMetadata);
  return together(spec, ['targetNamespace', 'namePrefix', 'nameSuffix', 'images', 'patches', 'components', 'commonMetadata'], [
    set({ namespace: spec.targetNamespace ?? '', namePrefix: spec.namePrefix ?? '', nameSuffix: spec.nameSuffix ?? '' }),
    append('patches', asList(spec.patches)),
    append('components', asList(spec.components)),
    merge('images', asList(spec.images).map(named)),
    append('labels', Object.keys(asObject(metadata.labels)).length === 0 ? [] : [{ pairs: asObject(metadata.labels) }]),
    append('patches', annotating(asObject(metadata.annotations))),
  ]);
}
