import type { Move } from '../model/delivery';
import type { ModelObject } from '../model/model-object';
import type { OverlayModel } from '../model/repository-model';
import type { Scope } from '../model/scope';
import { finalPlace } from '../objects/final-object';

/** The scope of an overlay as a controller moves it. */
function movedScope(scope: Scope, { namespace = scope.namespace, namePrefix = scope.namePrefix, nameSuffix = scope.nameSuffix }: Move): Scope {
  const namespaces = new Map([...scope.namespaces].map(([name, now]) => [name, now === scope.namespace ? namespace : now]));
  return { ...scope, namespace, namePrefix, nameSuffix, namespaces };
}

/** Name and namespace that an object of an overlay has in a cluster to which a controller brings it. */
export function deliveredPlace(object: ModelObject, { scope }: OverlayModel, move: Move | undefined): ReturnType<typeof finalPlace> {
  if (move === undefined) return finalPlace(object, scope);
  const place = finalPlace(object, movedScope(scope, move));
  // Kustomize moves the namespace itself as well.
  return place.kind === 'Namespace' && !object.fixed ? { ...place, name: move.namespace ?? place.name } : place;
}
