import type { JsonObject } from '../../kubernetes/objects/json';
import { asString, at } from '../../kubernetes/objects/json';
import { podTemplateOf } from '../../kubernetes/pods/pod-template';

/** The labels by which people call what they run. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
const LABELS = ['app', 'app.kubernetes.io/name', 'app.kubernetes.io/instance'];

function namesIn(labels: unknown): readonly string[] {
  return LABELS.flatMap((label) => asString(at(labels, label)) ?? []);
}

/** What an application may be called by that an object belongs to: the labels of the object, of its Pods, of those that it selects. */
export function applicationNames(object: JsonObject): readonly string[] {
  const selector = at(object, 'spec', 'selector');
  const labels = [at(object, 'metadata', 'labels'), podTemplateOf(object)?.metadata.labels, selector, at(selector, 'matchLabels')];
  return [...new Set(labels.flatMap(namesIn))];
}
