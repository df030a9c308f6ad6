import { isHeadless, servicePorts, serviceType } from './service';
import type { JsonObject } from '../objects/json';

/** A port of a Service as a client asks for it. */
export interface ClientPort {
  readonly number: number;
  readonly protocol: string;
}

/** Ports that clients reach: of a headless Service those of its Pods; none where they are not known. */
export function clientPorts(service: JsonObject): ClientPort[] {
  if (serviceType(service) === 'ExternalName') return [];
  const headless = isHeadless(service);
  return servicePorts(service).flatMap(({ port, targetPort, protocol }) => {
    const number = headless ? targetPort : port;
    return typeof number === 'number' && !Number.isNaN(number) ? [{ number, protocol }] : [];
  });
}
