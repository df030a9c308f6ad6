import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import { withoutHash } from '../../../../kubernetes/kinds/generated-name';
import { asObject, asString } from '../../../../kubernetes/objects/json';

const hashedNames = oncePerIndex((index) => {
  const hashed = new Map<string, string>();
  for (const kind of ['ConfigMap', 'Secret']) {
    for (const resource of index.ofKind(kind)) {
      const name = asString(asObject(resource.object.metadata).name) ?? '';
      const base = withoutHash(name);
      if (base !== undefined) hashed.set(`${kind} ${index.namespaceOf(resource)}/${base}`, name);
    }
  }
  return hashed;
});

/** The rendered name, with generator hash, of an object that is referred to without it. */
export function hashedName(index: ResourceIndex, kind: string, namespace: string, name: string): string | undefined {
  return hashedNames(index).get(`${kind} ${namespace}/${name}`);
}

/** True where the render holds a name with a generator hash at all. */
export function hasHashedNames(index: ResourceIndex): boolean {
  return hashedNames(index).size > 0;
}
