import { groupKindOf } from './group-kind';
import type { LabelCondition } from './selector';
import { conditionsOfLabels } from './selector';
import { labelsOf } from './workload';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';

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
    targetPort: typeof target === 'number' || typeof target === 'string' ? target : number,
    nodePort: typeof port.nodePort === 'number' && port.nodePort !== 0 ? port.nodePort : undefined,
  };
}

/** Reads a core Service; undefined for other objects. */
export function readService(resource: Resource, namespace: string): Service | undefined {
  if (groupKindOf(resource.object) !== 'Service') return undefined;
  const spec = asObject(resource.object.spec);
  return {
    resource,
    namespace,
    name: asString(at(resource.object, 'metadata', 'name')) ?? '',
    type: asString(spec.type) ?? 'ClusterIP',
    headless: spec.clusterIP === 'None',
    selector: conditionsOfLabels(labelsOf(spec.selector)),
    ports: asList(spec.ports).map(readPort),
    explicitTargets: asList(spec.ports).map((port) => asObject(port).targetPort !== undefined),
  };
}

/** `80 (http), 443`: the ports of a Service in a message. */
export function describePorts(ports: readonly ServicePort[]): string {
  if (ports.length === 0) return 'no ports';
  return ports.map(({ name, port }) => name === '' ? String(port) : `${port} (${name})`).join(', ');
}
