import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import { withoutHash } from '../../../../kubernetes/kinds/generated-name';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import type { Resource } from '../../../../kubernetes/objects/resource';

interface Renamed {
  /** The name without a generator's hash. */
  readonly base: string;
  readonly name: string;
}

/** Names by the parts of them that may have been the whole before a namePrefix or nameSuffix: those between hyphens. */
const partsOfNames = oncePerIndex((index) => {
  const byPart = new Map<string, Renamed[]>();
  for (const kind of ['ConfigMap', 'Secret']) {
    for (const resource of index.ofKind(kind)) {
      const name = nameOf(resource.object);
      const base = withoutHash(name) ?? name;
      const words = base.split('-');
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 1; to <= words.length; to += 1) {
          const key = `${kind} ${index.namespaceOf(resource)}/${words.slice(from, to).join('-')}`;
          const known = byPart.get(key);
          if (known === undefined) byPart.set(key, [{ base, name }]);
          else known.push({ base, name });
        }
      }
    }
  }
  return byPart;
});

/** True where the render holds a ConfigMap or Secret at all. */
export function hasNames(index: ResourceIndex): boolean {
  return partsOfNames(index).size > 0;
}

/**
 * The name that kustomize's namePrefix or nameSuffix gave to a ConfigMap or Secret: the object that refers to it has the same prefix and suffix.
 * Undefined where none is there.
 */
export function renamedTo(index: ResourceIndex, referrer: Resource, kind: string, namespace: string, name: string): string | undefined {
  const own = nameOf(referrer.object);
  const ownBase = withoutHash(own) ?? own;
  return partsOfNames(index).get(`${kind} ${namespace}/${name}`)?.find(({ base }) => {
    const start = base === name ? -1 : base.indexOf(name);
    if (start < 0) return false;
    const [prefix, suffix] = [base.slice(0, start), base.slice(start + name.length)];
    return ownBase.length > prefix.length + suffix.length && ownBase.startsWith(prefix) && ownBase.endsWith(suffix);
  })?.name;
}
