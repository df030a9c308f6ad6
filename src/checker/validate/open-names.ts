import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import { nameOf } from '../../kubernetes/kinds/namespace';
import type { Resource } from '../../kubernetes/objects/resource';
import type { StreamContext } from '../checks/check';
import type { IsOpen } from '../findings/open-values';

/** A context in which objects whose names nobody knows yet may be any that a reference looks for. */
export function withOpenNames(
  context: StreamContext | undefined, resources: readonly Resource[], isOpen: (resource: Resource) => IsOpen | undefined,
): StreamContext | undefined {
  const openNamed = resources.filter((resource) => isOpen(resource)?.(nameOf(resource.object)) === true);
  const kinds = new Set(openNamed.map(({ object }) => groupKindOf(object)));
  if (kinds.size === 0) return context;
  return { ...context, elsewhere: (kind, namespace, name) => kinds.has(kind) || context?.elsewhere?.(kind, namespace, name) === true };
}
