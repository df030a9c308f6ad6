import type { Container } from './containers';
import type { Workload } from './workload';
import { asList, asObject, asString } from '../objects/json';

/** A port that a container declares. */
export interface ContainerPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

/** The ports that a container declares. */
export function portsOf(container: Container): ContainerPort[] {
  return asList(container.spec.ports).map(asObject).map((port) => ({
    name: asString(port.name) ?? '',
    port: typeof port.containerPort === 'number' ? port.containerPort : NaN,
    protocol: asString(port.protocol) ?? 'TCP',
  }));
}

/** The ports that the Pods of a workload declare, init containers apart. */
export function podPorts(workload: Workload): ContainerPort[] {
  return workload.containers.filter(({ serves }) => serves).flatMap(portsOf);
}

/** The number behind a target port on the Pods of a workload; undefined where a name is not declared. */
export function resolvePort(workload: Workload, target: number | string, protocol: string): number | undefined {
  if (typeof target === 'number') return target;
  if (/^\d+$/.test(target)) return Number(target);
  return podPorts(workload).find((port) => port.name === target && port.protocol === protocol)?.port;
}

/** `8080 (http), 9090`: the ports of Pods in a message. */
export function describePodPorts(ports: readonly ContainerPort[]): string {
  return ports.map(({ name, port }) => name === '' ? String(port) : `${port} (${name})`).join(', ');
}
