import { groupKindOf } from '../kinds/group-kind';
import { nameOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import { asList, asObject, asString } from '../objects/json';
import type { Resource } from '../objects/resource';
import type { LabelCondition } from '../selectors/label-selector';
import { conditionsOfLabels, labelsOf } from '../selectors/label-selector';

/** One port of a Service with the defaults filled in. */
export interface ServicePort {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly targetPort: number | string;
  readonly nodePort?: number;
}

/** A Service, read once. */
export interface Service {
  readonly resource: Resource;
  readonly namespace: string;
  readonly name: string;
  /** `ClusterIP` where the manifest names none. */
  readonly type: string;
  readonly headless: boolean;
  /** Empty where the Service has no selector: its endpoints are made by hand. */
  readonly selector: readonly LabelCondition[];
  readonly ports: readonly ServicePort[];
  /** For each port, whether the manifest gives its target port. */
  readonly explicitTargets: readonly boolean[];
}

function readPort(value: unknown): ServicePort {
  const port = asObject(value);
  const number = typeof port.port === 'number' ? port.port : NaN;
  const target = port.targetPort;
  return {
    name: asString(port.name) ?? '',
    port: number,
    protocol: asString(port.protocol) ?? 'TCP',
    // `0` and `''` mean the Service's own port.
    targetPort: (typeof target === 'number' || typeof target === 'string') && target !== 0 && target !== '' ? target : number,
    nodePort: typeof port.nodePort === 'number' && port.nodePort !== 0 ? port.nodePort : undefined,
  };
}

/** True for a core Service. */
export function isService(object: JsonObject): boolean {
  return groupKindOf(object) === 'Service';
}

/** The type of a Service, `ClusterIP` where it names none. */
export function serviceType(service: JsonObject): string {
  return asString(asObject(service.spec).type) || 'ClusterIP';
}

/** True for a Service whose name stands for the addresses of its Pods. */
export function isHeadless(service: JsonObject): boolean {
  return asObject(service.spec).clusterIP === 'None';
}

/** The ports of a Service, in its order. */
export function servicePorts(service: JsonObject): ServicePort[] {
  return asList(asObject(service.spec).ports).map(readPort);
}

/** Reads a core Service; undefined for other objects. */
export function readService(resource: Resource, namespace: string): Service | undefined {
  const { object } = resource;
  if (!isService(object)) return undefined;
  const spec = asObject(object.spec);
  return {
    resource,
    namespace,
    name: nameOf(object),
    type: serviceType(object),
    headless: isHeadless(object),
    selector: conditionsOfLabels(labelsOf(spec.selector)),
    ports: servicePorts(object),
    explicitTargets: asList(spec.ports).map((port) => asObject(port).targetPort !== undefined),
  };
}

/** `80 (http), 443`: the ports of a Service in a message. */
export function describePorts(ports: readonly ServicePort[]): string {
  if (ports.length === 0) return 'no ports';
  return ports.map(({ name, port }) => name === '' ? String(port) : `${port} (${name})`).join(', ');
}
