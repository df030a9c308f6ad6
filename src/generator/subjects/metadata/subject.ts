import { checkAnnotationKeys, checkLabels } from './check';
import type { MetadataOptions } from './options';
import { textsIn } from '../../links/text-in';
import type { Instance, Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { given, mapOf, optional } from '../../options/shape';
import type { Place } from '../../problems/place';
import { liveText } from '../../texts/live-text';

const LABELS = optional(mapOf(given));
const ANNOTATIONS = optional(mapOf(liveText));

/** Records labels that would change what selects the Pods. */
function checkReserved(labels: object | undefined, selector: Readonly<Record<string, string>>, place: Place): void {
  for (const key of Object.keys(labels ?? {})) {
    if (Object.hasOwn(selector, key)) place.at(key).add('label-reserved', `the label "${key}" is the selector`, 'leave it out: the selector sets it, and it can never change');
  }
}

/** The labels that are none of the selector. */
function besides(labels: MetadataOptions['labels'], selector: MetadataOptions['selector'] = {}): MetadataOptions['labels'] {
  return labels && Object.fromEntries(Object.entries(labels).filter(([key]) => !Object.hasOwn(selector, key)));
}

/** The labels of the Pods, as far as options say them. */
export function podLabelsOf({ labels, selector: own, podLabels = besides(labels, own) }: MetadataOptions, selector: Instance['selector']): Readonly<Record<string, string>> {
  return { ...selector, ...podLabels };
}

/** True where both selector and labels are said: then they are two things, as they were in what was written before. */
export function hasExactLabels({ selector, labels }: MetadataOptions): boolean {
  return selector !== undefined && labels !== undefined;
}

/** Jobs find their Pods by labels that the cluster gives them; of theirs, only what selects Pods for another purpose makes use. */
const UNSELECTED: readonly string[] = ['job', 'cronJob'];

/** True where something selects the Pods by their labels. */
function isSelected({ kind, options }: Instance, { networkPolicies }: Scope): boolean {
  return !UNSELECTED.includes(kind) || networkPolicies !== undefined || 'spread' in options;
}

/** Labels and annotations of the user's own, and the selector. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export const metadata: Subject<MetadataOptions> = {
  shapes: { labels: LABELS, podLabels: LABELS, selector: LABELS, annotations: ANNOTATIONS, podAnnotations: ANNOTATIONS },
  check({ labels, podLabels, selector: own, annotations, podAnnotations }, place, instance, scope) {
    const { selector } = instance;
    for (const [option, map] of Object.entries({ labels, podLabels, selector: own })) checkLabels(map, place.at(option));
    for (const [option, map] of Object.entries({ annotations, podAnnotations })) checkAnnotationKeys(map, place.at(option));
    if (own === undefined) checkReserved(labels, selector, place.at('labels'));
    checkReserved(podLabels, selector, place.at('podLabels'));
    if (own !== undefined && Object.keys(own).length === 0 && isSelected(instance, scope)) place.at('selector').add('selector-empty', 'no label', 'give at least one label that only these Pods have');
  },
  contribute: ({ labels, selector, podLabels = besides(labels, selector), annotations, podAnnotations }, _, scope) => ({
    metadata: { labels, annotations: textsIn(annotations, scope), isExact: hasExactLabels({ selector, labels }) },
    podMetadata: { labels: podLabels, annotations: textsIn(podAnnotations, scope) },
  }),
};
