import type { Reach } from './pairs';
import { equal, isMap, valueAt } from '../objects/json';
import type { KubernetesObject } from '../objects/json';
import { labelled } from '../transforms/labels';
import type { LabelsField } from '../transforms/settings';

/** A label says something about a kustomization where it has as many objects. */
const FEWEST_OBJECTS = 2;

function labelsOf({ metadata }: KubernetesObject): Readonly<Record<string, string>> {
  const labels = isMap(metadata.labels) ? Object.entries(metadata.labels) : [];
  return Object.fromEntries(labels.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function isNews({ pairs }: Reach, key: string, value: string): boolean {
  return pairs.some(({ base }) => valueAt(base.metadata.labels, key) !== value);
}

function hasEverywhere(objects: readonly KubernetesObject[], field: LabelsField): boolean {
  return objects.every((object) => equal(labelled(object, field), object));
}

/** The labels that every object of an overlay has, and not every one of base: in the templates as well, or on the objects alone. */
export function labelsField(reach: Reach): readonly LabelsField[] {
  const objects = [...reach.pairs.map(({ wanted }) => wanted), ...reach.added];
  if (objects.length < FEWEST_OBJECTS) return [];
  const news = Object.entries(labelsOf(objects[0])).filter(([key, value]) => isNews(reach, key, value));
  const common = news.filter(([key, value]) => hasEverywhere(objects, { pairs: { [key]: value } }));
  const isInTemplates = ([key, value]: readonly [string, string]): boolean =>
    hasEverywhere(objects, { pairs: { [key]: value }, includeTemplates: true });
  const everywhere = common.filter(isInTemplates);
  const onObjects = common.filter((label) => !isInTemplates(label));
  return [
    ...everywhere.length === 0 ? [] : [{ pairs: Object.fromEntries(everywhere), includeTemplates: true as const }],
    ...onObjects.length === 0 ? [] : [{ pairs: Object.fromEntries(onObjects) }],
  ];
}
