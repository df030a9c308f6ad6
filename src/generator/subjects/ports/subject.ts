import type { PortOptions, PortsOptions } from './options';
import { portNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { Instance, Port, Protocol } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, mapOf, optional, optionsOf } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];
const PORT_OPTIONS = optionsOf<PortOptions>({ container: anything, service: anything, protocol: anything });

/** Options, or a number for both ends; numbers are judged with names and ranges. */
const PORT: Shape = (port, place) => typeof port === 'object' && port !== null ? PORT_OPTIONS(port, place) : { container: port, service: port };

function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Records a port number that the API server refuses. */
function checkNumber(port: unknown, place: Place): void {
  if (!isPort(port)) place.add('port-out-of-range', `port ${showValue(port)}`, 'use a whole number from 1 to 65535');
}

function checkPort(port: Port, place: Place): void {
  place.name(port.name, portNameFault(port.name), 'name the port with at most 15 lower case letters, digits and "-", such as "http"');
  checkNumber(port.container, place);
  if (!Object.is(port.service, port.container)) checkNumber(port.service, place.at('service'));
  if (!PROTOCOLS.includes(port.protocol)) place.add('protocol-unknown', `protocol ${showValue(port.protocol)}`, `use one of ${PROTOCOLS.join(', ')}`);
}

function checkTwice({ ports }: Pick<Instance, 'ports'>, field: 'container' | 'service', what: string, place: Place): void {
  place.problems.duplicates('port-duplicate', ports.map((port) => ({
    key: `${port[field]}/${port.protocol}`, path: place.at(port.name).path, label: `${what} ${port[field]}/${port.protocol}`, declaredAt: place.declaredAt,
  })), 'give each port its own number');
}

/** The ports of the application's container. @see https://kubernetes.io/docs/concepts/services-networking/service/ */
export const ports: ContainerSubject<PortsOptions> = {
  shapes: { ports: optional(mapOf(PORT)) },
  check(_, place, container, instance) {
    const at = place.at('ports');
    for (const port of container.ports) checkPort(port, at.at(port.name));
    if (container.role !== 'main') return;
    checkTwice(instance, 'container', 'container port', at);
    if (instance.ports.some((port) => port.service !== port.container)) checkTwice(instance, 'service', 'Service port', at);
  },
  contribute: (_, { ports: own }) => {
    const list = own.map(({ name, container, protocol }) => ({ name, containerPort: container, protocol }));
    return { container: { ports: list.length === 0 ? undefined : list } };
  },
};
