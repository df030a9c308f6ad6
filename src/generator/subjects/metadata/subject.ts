import type { MetadataOptions } from './options';
import { labelValueFault, qualifiedKeyFault } from '../../../kubernetes/names/kubernetes-names';
import { given, mapOf, optional, text } from '../../options/shape';
import type { Subject } from '../subject';

const KEY_HINT = 'use a key such as "team" or "example.com/team"';

/** Labels and annotations of the user's own. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export const metadata: Subject<MetadataOptions> = {
  shapes: { labels: optional(mapOf(given)), annotations: optional(mapOf(text)) },
  check({ labels = {}, annotations = {} }, place, { selector }) {
    for (const [field, map] of [['labels', labels], ['annotations', annotations]] as const) {
      for (const key of Object.keys(map)) place.at(field).name(key, qualifiedKeyFault(key), KEY_HINT);
    }
    for (const [key, value] of Object.entries(labels)) {
      const at = place.at('labels').at(key);
      at.name(value, labelValueFault(value), 'shorten the value to a word');
      if (Object.hasOwn(selector, key)) at.add('label-reserved', `the label "${key}" is the selector`, 'leave it out: it is the application\'s name');
    }
  },
  contribute: ({ labels, annotations }) => ({ metadata: { labels, annotations }, podMetadata: { labels } }),
};
