import type { GroupKind } from '../kinds/group-kind';

/** The API group of gateways and routes. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

/** Routes of the Gateway API. */
export const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'] as const;

/** The same with their group. */
export const ROUTES: readonly GroupKind[] = ROUTE_KINDS.map((kind) => `${kind}.${GATEWAY_GROUP}`);

/** Gateways with their group. */
export const GATEWAY: GroupKind = `Gateway.${GATEWAY_GROUP}`;
