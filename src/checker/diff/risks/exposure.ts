import { namespaceOf } from './pods';
import type { RenderIndex } from './render-index';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** How far an object can be reached. */
export type Exposure = 'none' | 'internal' | 'nodes' | 'public';

const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'networking.gke.io/load-balancer-type': ['internal'],
  'cloud.google.com/load-balancer-type': ['internal'],
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true', '0.0.0.0/0'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'alb.ingress.kubernetes.io/scheme': ['internal'],
};
const PUBLIC_BY_DEFAULT = 'service.beta.kubernetes.io/aws-load-balancer-scheme';

function annotationsOf(object: JsonObject): JsonObject {
  return asObject(asObject(object.metadata).annotations);
}

function isInternal(object: JsonObject): boolean {
  const annotations = annotationsOf(object);
  const said = Object.entries(INTERNAL).some(([key, values]) => values.includes((asString(own(annotations, key)) ?? '').toLowerCase()));
  const loadBalancerClass = asString(asObject(object.spec).loadBalancerClass) ?? '';
  const byClass = loadBalancerClass.includes('internal');
  const byAws = /^(service\.k8s\.aws|eks\.amazonaws\.com)\//.test(loadBalancerClass) && annotations[PUBLIC_BY_DEFAULT] === undefined;
  return said || byClass || byAws;
}

/** A route is as open as the most open of its Gateways; one that is not rendered may be public. */
function exposureOfRoute(route: JsonObject, render: RenderIndex): Exposure {
  const gateways = asList(asObject(route.spec).parentRefs).map(asObject).filter(({ kind }) => kind === undefined || kind === 'Gateway');
  const open = gateways.map((parent) => {
    const metadata = { name: asString(parent.name) ?? '', namespace: asString(parent.namespace) ?? namespaceOf(route) };
    const gateway = render.find({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata });
    return gateway === undefined ? 'public' : exposureOf(gateway, render);
  });
  return open.includes('public') ? 'public' : open[0] ?? 'none';
}

/** How far an object lets one in from outside: not at all, from the private network, on every node, or from anywhere. */
export function exposureOf(object: JsonObject | undefined, render: RenderIndex): Exposure {
  if (object === undefined) return 'none';
  const { group, kind } = idOf(object);
  const spec = asObject(object.spec);
  if (group === '' && kind === 'Service') {
    if (spec.type === 'LoadBalancer') return isInternal(object) ? 'internal' : 'public';
    if (asList(spec.externalIPs).length > 0) return 'public';
    return spec.type === 'NodePort' ? 'nodes' : 'none';
  }
  if (kind === 'Ingress' || (kind === 'Gateway' && group === 'gateway.networking.k8s.io')) return isInternal(object) ? 'internal' : 'public';
  return group === 'gateway.networking.k8s.io' && kind.endsWith('Route') ? exposureOfRoute(object, render) : 'none';
}
