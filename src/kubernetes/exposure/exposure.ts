import { own } from '../../common/own';
import { isInternalGateway, isInternalIngress, isInternalService } from './internal';
import type { RenderIndex } from '../index/render-index';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { namespaceOf } from '../kinds/namespace';
import { asList, asObject, asString } from '../objects/json';
import type { JsonObject } from '../objects/json';
import { GATEWAY, ROUTES } from '../services/routes';
import { isHeadless, serviceType } from '../services/service';

/** How far an object lets one in: from inside the cluster only, from the private network, on every node, or from anywhere. */
export type Exposure = 'none' | 'internal' | 'nodes' | 'public';

const REACH: readonly Exposure[] = ['none', 'internal', 'nodes', 'public'];

/** True where one reaches further than the other. */
export function isWider(exposure: Exposure, other: Exposure): boolean {
  return REACH.indexOf(exposure) > REACH.indexOf(other);
}

type Gateways = Pick<RenderIndex, 'find'>;

/** Proxies of nodes leave out names for other hosts and Services without an address, whatever else these say. */
function ofService(service: JsonObject): Exposure {
  const type = serviceType(service);
  if (type === 'ExternalName' || isHeadless(service)) return 'none';
  if (asList(asObject(service.spec).externalIPs).length > 0) return 'public';
  if (type === 'LoadBalancer') return isInternalService(service) ? 'internal' : 'public';
  return type === 'NodePort' ? 'nodes' : 'none';
}

/** The Gateways that a route names; one of a mesh names Services instead. */
export function gatewaysOf(route: JsonObject): { readonly namespace: string; readonly name: string }[] {
  return asList(asObject(route.spec).parentRefs).map(asObject).filter(({ kind }) => kind === undefined || kind === 'Gateway')
    .map(({ namespace, name }) => ({ namespace: asString(namespace) ?? namespaceOf(route), name: asString(name) ?? '' }));
}

/** A route is as open as the most open of its Gateways; one that is not rendered may be public. */
function ofRoute(route: JsonObject, render: Gateways): Exposure {
  const open = gatewaysOf(route).map(({ namespace, name }) => {
    const gateway = render.find(GATEWAY, namespace, name)?.object;
    return gateway === undefined ? 'public' : ofGateway(gateway);
  });
  return open.reduce((widest, exposure) => (isWider(exposure, widest) ? exposure : widest), 'none');
}

function ofGateway(gateway: JsonObject): Exposure {
  return isInternalGateway(gateway) ? 'internal' : 'public';
}

function ofIngress(ingress: JsonObject): Exposure {
  return isInternalIngress(ingress) ? 'internal' : 'public';
}

/** Pods that take ports of their node are not told here: every rule about Pods looks at these ports. */
const BY_KIND: Readonly<Record<GroupKind, (object: JsonObject, render: Gateways) => Exposure>> = {
  'Service': ofService,
  'Ingress.networking.k8s.io': ofIngress,
  'Ingress.extensions': ofIngress,
  [GATEWAY]: ofGateway,
  ...Object.fromEntries(ROUTES.map((kind) => [kind, ofRoute])),
};

/** From where an object can be reached, as far as it, its class and its annotations tell, and for a route its Gateways in the render. */
export function exposureOf(object: JsonObject | undefined, render: Gateways): Exposure {
  const kind = object === undefined ? '' : groupKindOf(object);
  return (object && own(BY_KIND, kind)?.(object, render)) ?? 'none';
}
