import { namespaceOf } from './pods';
import type { RenderIndex } from './render-index';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** A port of a Service as a client asks for it. */
export interface ServicePort {
  readonly number: number;
  readonly protocol: string;
}

/** Routes of the Gateway API. */
export const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];

/** Ports that clients reach: of a headless Service those of its Pods; none where they are not known. */
export function servicePorts(service: JsonObject): ServicePort[] {
  const spec = asObject(service.spec);
  if (spec.type === 'ExternalName') return [];
  return asList(spec.ports).map(asObject).flatMap((port) => {
    const number = spec.clusterIP === 'None' ? port.targetPort ?? port.port : port.port;
    return typeof number === 'number' ? [{ number, protocol: asString(port.protocol) ?? 'TCP' }] : [];
  });
}

function names(value: JsonValue | undefined, service: string, port: number): boolean {
  if (Array.isArray(value)) return value.some((item) => names(item as JsonValue, service, port));
  if (!isObject(value)) return false;
  const own = value.name === service && (value.port === port || asObject(value.port).number === port);
  return own || Object.values(value).some((item) => names(item, service, port));
}

/** Ingresses and routes beside a Service that name this port of it by number. */
export function routesTo(service: JsonObject, port: number, render: RenderIndex): string[] {
  const objects = [...render.objects('networking.k8s.io', 'Ingress'), ...ROUTES.flatMap((kind) => render.objects('gateway.networking.k8s.io', kind))];
  return objects.filter((object) => namespaceOf(object) === namespaceOf(service) && names(object.spec, idOf(service).name, port))
    .map((object) => `${idOf(object).kind} ${idOf(object).name}`);
}
