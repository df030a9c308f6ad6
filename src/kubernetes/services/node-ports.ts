import { serviceType } from './service';
import type { JsonObject } from '../objects/json';
import { asList, asObject, asString } from '../objects/json';

/** The node ports that a Service asks for by number, each with its protocol: `30080/TCP`. */
export function nodePortsOf(service: JsonObject | undefined): string[] {
  if (service === undefined || !['NodePort', 'LoadBalancer'].includes(serviceType(service))) return [];
  return asList(asObject(service.spec).ports).map(asObject).filter((port) => port.nodePort)
    .map((port) => `${String(port.nodePort)}/${asString(port.protocol) ?? 'TCP'}`);
}
