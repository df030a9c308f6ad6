import { MAP, SET, keyed, object, value } from './shape';
import type { Shape } from './shape';
import { asString } from '../objects/json';
import type { JsonObject } from '../objects/json';

function isExternal(spec: JsonObject): boolean {
  const type = asString(spec.type);
  return type === 'NodePort' || type === 'LoadBalancer' || (Array.isArray(spec.externalIPs) && spec.externalIPs.length > 0);
}

/** `0` and `''` mean the Service's own port. */
function ownPort(port: JsonObject): JsonObject[string] {
  return port.port;
}

/** The spec of a Service. */
export const SERVICE_SPEC: Shape = object({
  type: value('ClusterIP'),
  sessionAffinity: value('None'),
  ports: keyed(['port', 'protocol'], object({ protocol: value('TCP'), targetPort: value(ownPort) })),
  selector: MAP,
  externalIPs: SET,
  loadBalancerSourceRanges: SET,
  externalTrafficPolicy: value((spec) => (isExternal(spec) ? 'Cluster' : undefined)),
  internalTrafficPolicy: value((spec) => (spec.type === 'ExternalName' ? undefined : 'Cluster')),
  allocateLoadBalancerNodePorts: value((spec) => (spec.type === 'LoadBalancer' ? true : undefined)),
  publishNotReadyAddresses: value(false),
  sessionAffinityConfig: object({ clientIP: object({ timeoutSeconds: value(10800) }) }),
});
