import { at, isObject } from '../../kubernetes/objects/json';

/** Keys that a path of kustomize cannot name: it would take them for an index, a wildcard or a condition. */
const UNNAMED = /^\d+$|^-$|[*[\]=\\]/;

function ofItem(list: readonly unknown[], index: number): string {
  const item = list[index];
  const name = isObject(item) ? item.name : undefined;
  const isUnique = typeof name === 'string' && !UNNAMED.test(name) && list.filter((other) => at(other, 'name') === name).length === 1;
  return isUnique ? `[name=${name}]` : String(index);
}

/**
 * A place in an object as kustomize's replacements name it: `spec.containers.[name=web].args.0`; undefined where they have no name for it.
 *
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/#field-path-format
 */
export function fieldPath(object: object, path: readonly (string | number)[]): string | undefined {
  const parts: string[] = [];
  let here: unknown = object;
  for (const key of path) {
    if (typeof key === 'number') parts.push(ofItem(here as readonly unknown[], key));
    else if (UNNAMED.test(key)) return undefined;
    else parts.push(/[./]/.test(key) ? `[${key}]` : key);
    here = at(here, key);
  }
  return parts.join('.');
}
