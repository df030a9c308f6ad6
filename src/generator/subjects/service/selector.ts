import { own as ownValue } from '../../../common/own';
import type { Instance } from '../../model/scope';
import type { Place } from '../../problems/place';
import { checkLabels } from '../metadata/check';
import type { MetadataOptions } from '../metadata/options';
import { podLabelsOf } from '../metadata/subject';

/** Records a selector of a Service that does not find the Pods of the workload. */
export function checkSelector(selector: Readonly<Record<string, string>> | undefined, { selector: own, options }: Instance, place: Place): void {
  if (selector === undefined) return;
  const at = place.at('selector');
  if (Object.keys(selector).length === 0) {
    at.add('selector-empty', 'no label', 'give at least one label of the Pods, or leave it out for the selector of the workload');
    return;
  }
  checkLabels(selector, at);
  const labels = podLabelsOf(options as MetadataOptions, own);
  for (const [key, value] of Object.entries(selector)) {
    const label = ownValue(labels, key);
    const found = label === undefined ? 'have no such label' : `have "${label}"`;
    if (label !== value) at.at(key).add('selector-mismatch', `it asks for "${value}", and the Pods ${found}`, 'use labels that the Pods have: those of "selector" and "podLabels"');
  }
}
