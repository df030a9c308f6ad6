import type { ResourceIndex } from './resource-index';
import { ROUTES } from '../../kubernetes/services/routes';
import type { Resource } from '../../resources/resource';

/** Every route of the Gateway API in the render. */
export function gatewayRoutes(index: ResourceIndex): Resource[] {
  return ROUTES.flatMap((kind) => index.ofKind(kind));
}
