import { imagesField } from './fields/images-field';
import { labelsField } from './fields/labels-field';
import type { Reach } from './fields/pairs';
import { replicasField } from './fields/replicas-field';
import { FileNames } from './file-name';
import type { KubernetesObject } from './objects/json';
import { isMap } from './objects/json';
import type { BaseObject, OverlayChange, OverlayInput, WantedObject } from './overlay';
import { filesOf } from './overlay-files';
import { pairObjects } from './pair-objects';
import type { Step } from './steps';
import { planSteps } from './steps';
import { withoutKey } from './transforms/edit-field';
import type { TransformerFields } from './transforms/settings';
import { unreachableObjects } from './unreachable';

/** Kustomize drops annotations that are none, so that they are none here either. */
function tidy<T extends BaseObject | WantedObject>(holder: T): T {
  const { metadata } = holder.object;
  const isEmpty = isMap(metadata.annotations) && Object.keys(metadata.annotations).length === 0;
  if (!isEmpty) return holder;
  return { ...holder, object: { ...holder.object, metadata: { ...withoutKey(metadata, 'annotations'), name: metadata.name } } };
}

function reachOf(steps: readonly Step[]): Reach {
  return {
    pairs: steps.flatMap(({ base, wanted }) => base === undefined ? [] : [{ base: base.object, wanted: wanted.object }]),
    added: steps.flatMap(({ base, wanted }) => base === undefined ? [wanted.object] : []),
  };
}

function present<T>(name: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> {
  return list.length === 0 ? {} : { [name]: list };
}

function fieldsFor({ transforms, trackedImages = [] }: OverlayInput, reach: Reach): TransformerFields {
  return {
    ...transforms, ...present('labels', labelsField(reach)), ...present('replicas', replicasField(reach)), ...present('images', imagesField(reach, trackedImages)),
  };
}

/** The objects of base that are neither kept nor wanted under another name. */
function deletionOf({ apiVersion, kind, metadata: { name, namespace } }: KubernetesObject): KubernetesObject {
  return { apiVersion, kind, metadata: { name, ...typeof namespace === 'string' ? { namespace } : {} }, $patch: 'delete' };
}

/**
 * Derives an overlay: the smallest readable change from the objects of base to those that the overlay must render.
 *
 * What is said by a field of the kustomization that people and bots edit is said there, wherever all objects that the field
 * reaches want the same; the rest by a patch for each object. What is derived is checked against a model of what kustomize does
 * to objects behind the patches, and what differs is named.
 */
export function deriveOverlay(input: OverlayInput): OverlayChange {
  const { pairs, removed, added } = pairObjects(input.base.map(tidy), input.wanted.map(tidy), input.transforms);
  const steps = planSteps([...pairs, ...added.map((wanted) => ({ wanted }))], input.transforms);
  const fields = fieldsFor(input, reachOf(steps.possible));
  const names = new FileNames();
  const files = filesOf(steps.possible, fields, names);
  const deletions = removed.map(({ object, folder }) => ({ path: names.take(names.stemFor(object, folder), 'delete'), content: deletionOf(object) }));
  return {
    fields: { ...fields, ...present('configMapGenerator', files.configMaps), ...present('secretGenerator', files.secrets) },
    manifests: files.manifests,
    patches: [...deletions, ...files.patches],
    texts: files.texts,
    unreachable: [
      ...steps.impossible.map(({ object }) => ({ reason: 'name' as const, wanted: object })),
      ...unreachableObjects(files.items, fields, files.patches, input.base),
    ],
  };
}
