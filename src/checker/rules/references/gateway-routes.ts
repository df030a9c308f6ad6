import type { ResourceIndex } from './resource-index';
import type { Resource } from '../../../kubernetes/objects/resource';

const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'];

/** The API group of gateways and routes. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

/** Every route of the Gateway API in the render. */
export function gatewayRoutes(index: ResourceIndex): Resource[] {
  return ROUTE_KINDS.flatMap((kind) => index.ofKind(`${kind}.${GATEWAY_GROUP}`));
}
