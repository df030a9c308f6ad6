import { oncePerIndex } from './once-per-index';
import type { RenderIndex } from './render-index';
import { asList, asObject, at } from '../objects/json';

/** The resources that a LimitRange gives to containers that state none, as a quota names them: `requests.cpu`, `limits.memory`. */
const defaults = oncePerIndex((index) => {
  const byNamespace = new Map<string, Set<string>>();
  for (const range of index.ofKind('LimitRange')) {
    const namespace = index.namespaceOf(range);
    const given = byNamespace.get(namespace) ?? new Set<string>();
    byNamespace.set(namespace, given);
    for (const limit of asList(at(range.object, 'spec', 'limits')).map(asObject)) {
      if (limit.type !== 'Container') continue;
      // A server fills the defaults of a LimitRange from its bounds: limits from max, requests from both and from min.
      for (const field of ['default', 'max']) for (const resource of Object.keys(asObject(limit[field]))) given.add(`limits.${resource}`);
      for (const field of ['defaultRequest', 'default', 'max', 'min']) for (const resource of Object.keys(asObject(limit[field]))) given.add(`requests.${resource}`);
    }
  }
  return byNamespace;
});

const NONE: ReadonlySet<string> = new Set();

/** What the LimitRanges of a namespace give to containers that state nothing: `requests.cpu`, `limits.memory`. */
export function limitRangeDefaults(index: RenderIndex, namespace: string): ReadonlySet<string> {
  return defaults(index).get(namespace) ?? NONE;
}
