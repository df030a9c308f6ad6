import { checkLimits } from './check-amounts';
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

/** Records what is said of a namespace of which nothing is rendered. */
function checkExisting({ create, ...said }: NamespaceOptions, place: Place): void {
  if (create !== false) return;
  for (const option of Object.keys(said)) {
    place.at(option).add('namespace-exists', `"${option}" of a namespace that exists, of which nothing is rendered`, 'leave it out, or let the namespace be created: without "create: false"');
  }
}

/** Reads the options of a namespace; records what does not fit. */
export function readNamespace(options: unknown, place: Place): NamespaceOptions {
  const read = (SHAPE(options, place) ?? {}) as NamespaceOptions;
  for (const [key, value] of Object.entries(read.labels ?? {})) {
    place.at('labels').name(key, qualifiedKeyFault(key), 'use a key such as "team" or "example.com/team"');
    place.at('labels').at(key).name(value, labelValueFault(value), 'shorten the value to a word');
  }
  checkLimits(read, place);
  checkExisting(read, place);
  return read;
}
