import { labelValueFault, qualifiedKeyFault } from '../../../kubernetes/names/kubernetes-names';
import type { Place } from '../../problems/place';

const KEY_HINT = 'use a key such as "team" or "example.com/team"';

/** Records labels that the API server refuses. */
export function checkLabels(labels: Readonly<Record<string, string>> | undefined, place: Place): void {
  for (const [key, value] of Object.entries(labels ?? {})) {
    place.name(key, qualifiedKeyFault(key), KEY_HINT);
    place.at(key).name(value, labelValueFault(value), 'shorten the value to a word');
  }
}

/** Records annotations whose keys the API server refuses. */
export function checkAnnotationKeys(annotations: object | undefined, place: Place): void {
  for (const key of Object.keys(annotations ?? {})) place.name(key, qualifiedKeyFault(key), KEY_HINT);
}
