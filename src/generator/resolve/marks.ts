import type { ReadLayer } from './layer';
import type { ModelObject } from '../model/model-object';
import type { Marks } from '../objects/mark';
import { selectingKeys } from '../objects/mark';
import { checkAnnotationKeys, checkLabels } from '../subjects/metadata/check';
import { checkTexts } from '../texts/check-text';

/** The labels and annotations of an overlay, of which the later layers win; records ill-formed ones. */
export function marksOf(layers: readonly ReadLayer[]): Marks {
  for (const { options: { labels, annotations }, place } of layers) {
    checkLabels(labels, place.at('labels'));
    checkAnnotationKeys(annotations, place.at('annotations'));
    checkTexts({ annotations }, place);
  }
  return {
    labels: Object.assign({}, ...layers.map(({ options }) => options.labels)) as Marks['labels'],
    annotations: Object.assign({}, ...layers.map(({ options }) => options.annotations)) as Marks['annotations'],
  };
}

/** Records labels by which something is selected: with them, other Pods would be. */
export function checkReserved(layers: readonly ReadLayer[], objects: readonly ModelObject[]): void {
  if (layers.every(({ options: { labels = {} } }) => Object.keys(labels).length === 0)) return;
  const taken = selectingKeys(objects);
  for (const { options: { labels = {} }, place } of layers) {
    for (const key of Object.keys(labels)) {
      if (taken.has(key)) place.at('labels').at(key).add('label-reserved', `objects are selected by the label "${key}"`, 'choose another key: what selects Pods can never change');
    }
  }
}
