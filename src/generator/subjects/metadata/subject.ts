import { checkAnnotationKeys, checkLabels } from './check';
import type { MetadataOptions } from './options';
import { textIn } from '../../links/evaluate';
import type { Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { given, mapOf, optional } from '../../options/shape';
import type { Place } from '../../problems/place';
import { liveText } from '../../texts/live-text';
import type { Text } from '../../texts/text';

const LABELS = optional(mapOf(given));
const ANNOTATIONS = optional(mapOf(liveText));

function textsIn(annotations: Readonly<Record<string, Text>> | undefined, scope: Scope): Record<string, string> | undefined {
  return annotations && Object.fromEntries(Object.entries(annotations).map(([key, text]) => [key, textIn(text, scope)]));
}

/** Records labels that would change what selects the Pods. */
function checkReserved(labels: object | undefined, selector: Readonly<Record<string, string>>, place: Place): void {
  for (const key of Object.keys(labels ?? {})) {
    if (Object.hasOwn(selector, key)) place.at(key).add('label-reserved', `the label "${key}" is the selector`, 'leave it out: the selector sets it, and it can never change');
  }
}

/** Labels and annotations of the user's own, and the selector. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export const metadata: Subject<MetadataOptions> = {
  shapes: { labels: LABELS, podLabels: LABELS, selector: LABELS, annotations: ANNOTATIONS, podAnnotations: ANNOTATIONS },
  check({ labels, podLabels, selector: own, annotations, podAnnotations }, place, { selector }) {
    for (const [option, map] of Object.entries({ labels, podLabels, selector: own })) checkLabels(map, place.at(option));
    for (const [option, map] of Object.entries({ annotations, podAnnotations })) checkAnnotationKeys(map, place.at(option));
    checkReserved(labels, selector, place.at('labels'));
    checkReserved(podLabels, selector, place.at('podLabels'));
    if (own !== undefined && Object.keys(own).length === 0) place.at('selector').add('selector-empty', 'no label', 'give at least one label that only these Pods have');
  },
  contribute: ({ labels, podLabels = labels, annotations, podAnnotations }, _, scope) => ({
    metadata: { labels, annotations: textsIn(annotations, scope) },
    podMetadata: { labels: podLabels, annotations: textsIn(podAnnotations, scope) },
  }),
};
