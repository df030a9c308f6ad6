import type { Finding } from './finding';
import { parsePath } from '../../common/path';
import type { JsonObject, JsonValue } from '../../kubernetes/objects/json';
import { isObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';

/** True for a text that stands for a value nobody knows here: one that is encrypted, or a variable that is filled later. */
export type IsOpen = (text: string) => boolean;

/** A text, or a list or mapping of texts such as labels; what is deeper has paths of its own. */
function holdsOpen(value: JsonValue | undefined, isOpen: IsOpen): boolean {
  if (typeof value === 'string') return isOpen(value);
  if (!isObject(value) && !Array.isArray(value)) return false;
  return Object.entries(value).some(([key, item]) => isOpen(key) || (typeof item === 'string' && isOpen(item)));
}

function concerns(object: JsonObject, path: string, isOpen: IsOpen): boolean {
  let value: JsonValue | undefined = object;
  for (const part of parsePath(path)) {
    if (typeof part === 'string' && isOpen(part)) return true;
    value = Array.isArray(value) ? value[Number(part)] as JsonValue : isObject(value) ? value[part] : undefined;
    if (value === undefined) return false;
  }
  return path !== '' && holdsOpen(value, isOpen);
}

/** Leaves out the findings about values that nobody knows here: rules that need the value pass over it. */
export function withoutOpenValues(
  findings: readonly Finding[], resources: readonly Resource[], isOpen: (resource: Resource) => IsOpen | undefined,
): Finding[] {
  const open = new Map<string, { readonly object: JsonObject; readonly isOpen: IsOpen }>();
  for (const resource of resources) {
    const here = isOpen(resource);
    if (here !== undefined) open.set(`${resource.overlay}\n${resource.document}\n${describeResource(resource)}`, { object: resource.object, isOpen: here });
  }
  if (open.size === 0) return [...findings];
  return findings.filter(({ overlay, document, resource, path }) => {
    const found = open.get(`${overlay}\n${document}\n${resource}`);
    return found === undefined || !concerns(found.object, path, found.isOpen);
  });
}
