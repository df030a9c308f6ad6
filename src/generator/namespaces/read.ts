import type { NamespaceOptions } from './options';
import { labelValueFault, qualifiedKeyFault } from '../../kubernetes/names/kubernetes-names';
import { anything, flag, listOf, mapOf, oneOf, optional, optionsOf } from '../options/shape';
import type { Place } from '../problems/place';

const SHAPE = optionsOf<NamespaceOptions>({
  create: optional(flag),
  labels: optional(mapOf(anything)),
  podSecurity: optional(oneOf('restricted', 'baseline', 'privileged')),
  quota: optional(mapOf(anything)),
  limits: optional(listOf(mapOf(anything))),
});

/** Reads the options of a namespace; records what does not fit. */
export function readNamespace(options: unknown, place: Place): NamespaceOptions {
  const read = (SHAPE(options, place) ?? {}) as NamespaceOptions;
  for (const [key, value] of Object.entries(read.labels ?? {})) {
    place.at('labels').name(key, qualifiedKeyFault(key), 'use a key such as "team" or "example.com/team"');
    place.at('labels').at(key).name(value, labelValueFault(value), 'shorten the value to a word');
  }
  return read;
}
