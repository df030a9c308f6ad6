import type { ResourceIndex } from './resource-index';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { ROUTES } from '../../../../kubernetes/services/routes';

/** Every route of the Gateway API in the render. */
export function gatewayRoutes(index: ResourceIndex): Resource[] {
  return ROUTES.flatMap((kind) => index.ofKind(kind));
}
