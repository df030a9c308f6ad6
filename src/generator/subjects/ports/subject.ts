import type { V1ContainerPort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ContainerPort, PortOptions, PortsOptions } from './options';
import { listedPorts, servicePorts, writtenProtocol } from './ports';
import { dnsLabelFault, portNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { ContainerInstance, Instance, Port, Protocol } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, flag, mapOf, oneOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

/** A name for the objects, or false for none. */
const NAME: Shape = (name, place) => {
  if (name === undefined || name === false || typeof name === 'string') return name;
  place.add('option-invalid', showValue(name), 'give a string, or false for no name');
  return undefined;
};

const CONTAINER_PORT = { container: anything, protocol: anything, name: NAME, hostPort: anything };

const PORT_OPTIONS = optionsOf<PortOptions>({
  ...CONTAINER_PORT,
  service: anything,
  appProtocol: optional(text),
  serviceName: NAME,
  targetPort: optional(oneOf('number', 'name', 'unset')),
  listed: optional(flag),
});

/** Options, or a number for both ends; numbers are judged with names and ranges. */
function portShape(options: Shape): Shape {
  return (port, place) => typeof port === 'object' && port !== null ? options(port, place) : { container: port, service: port };
}

/** How the ports of a container that no Service offers are read. */
export const CONTAINER_PORTS = optional(mapOf(portShape(optionsOf<ContainerPort>(CONTAINER_PORT))));

function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Records a port number that the API server refuses. */
function checkNumber(port: unknown, place: Place): void {
  if (!isPort(port)) place.add('port-out-of-range', `port ${showValue(port)}`, 'use a whole number from 1 to 65535');
}

/** Records a Service that would call the container's port by what is not there. */
function checkTarget({ targetPort, objectName, isLeftOut, ...port }: Port, listed: readonly Port[], place: Place): void {
  if (isLeftOut) return;
  const hasName = objectName !== undefined && listed.some((other) => other.objectName === objectName && other.container === port.container);
  if (targetPort === 'name' && !hasName) place.at('targetPort').add('target-port-invalid', 'the container lists no port of that name', 'name the port and let the container list it, or call it by its number');
  if (targetPort === 'unset' && port.service !== port.container) {
    place.at('targetPort').add('target-port-invalid', `port ${port.service} of the Service, and the container listens on ${port.container}`, 'say "number" or "name": a target can only be left out where both are the same');
  }
}

function checkPort(port: Port, { isHeadless, ports: all }: Instance, place: Place): void {
  const { objectName } = port;
  if (objectName !== undefined) {
    const at = objectName === port.name ? place : place.at('name');
    at.name(objectName, portNameFault(objectName), 'name the port with at most 15 lower case letters, digits and "-", such as "http"');
  }
  const { serviceName } = port;
  if (serviceName !== undefined && serviceName !== objectName) place.at('serviceName').name(serviceName, dnsLabelFault(serviceName), 'use lower case letters, digits and "-", at most 63 characters');
  checkTarget(port, listedPorts(all), place);
  checkNumber(port.container, place);
  if (!Object.is(port.service, port.container)) checkNumber(port.service, place.at('service'));
  if (port.hostPort !== undefined) checkNumber(port.hostPort, place.at('hostPort'));
  if (!PROTOCOLS.includes(port.protocol)) place.add('protocol-unknown', `protocol ${showValue(port.protocol)}`, `use one of ${PROTOCOLS.join(', ')}`);
  if (isHeadless && isPort(port.service) && isPort(port.container) && port.service !== port.container) {
    place.at('service').add('port-headless', `port ${port.service} of a headless Service, and the container listens on ${port.container}`, 'leave "service" out: the name of a headless Service leads to the Pods themselves, and their own ports');
  }
}

/** Where a port stands, seen from the workload. */
function portPlace({ name, of }: Port, [main]: readonly ContainerInstance[], place: Place): Place {
  return of === main.name ? place.at('ports').at(name) : place.at('sidecars').at(of).at('ports').at(name);
}

const NUMBERS = { container: 'container port', service: 'Service port', hostPort: 'port of the node' } as const;

function checkNumbersOnce(ports: readonly Port[], field: keyof typeof NUMBERS, { containers }: Instance, place: Place): void {
  place.problems.duplicates('port-duplicate', ports.filter((port) => port[field] !== undefined).map((port) => ({
    key: `${port[field]}/${port.protocol}`, path: portPlace(port, containers, place).path, label: `${NUMBERS[field]} ${port[field]}/${port.protocol}`, declaredAt: place.declaredAt,
  })), 'give each port its own number');
}

/** Records ports of one Service that share a name, or have none although there are several. */
function checkNames(ports: readonly Port[], { containers }: Instance, place: Place): void {
  place.problems.duplicates('port-name-duplicate', ports.flatMap((port) => port.serviceName === undefined ? [] : [{
    key: port.serviceName, path: portPlace(port, containers, place).path, label: `port name "${port.serviceName}"`, declaredAt: place.declaredAt,
  }]), 'give each port of a Service its own name');
  for (const port of ports.length > 1 ? ports.filter(({ serviceName }) => serviceName === undefined) : []) {
    portPlace(port, containers, place).at('name').add('port-unnamed', `no name, and the Service has ${ports.length} ports`, 'name it: only the port of a Service that has no other can be without');
  }
}

function checkTogether(instance: Instance, place: Place): void {
  const offered = servicePorts(instance.ports);
  checkNumbersOnce(listedPorts(instance.ports), 'container', instance, place);
  if (offered.some((port) => port.isUnlisted === true || port.service !== port.container)) checkNumbersOnce(offered, 'service', instance, place);
  checkNumbersOnce(instance.ports, 'hostPort', instance, place);
  checkNames(offered, instance, place);
}

function containerPort(port: Port, instance: Instance): V1ContainerPort {
  const { objectName, container, hostPort } = port;
  return { name: objectName, containerPort: container, hostPort, protocol: writtenProtocol(port, instance) };
}

/** The ports of the application's container. @see https://kubernetes.io/docs/concepts/services-networking/service/ */
export const ports: ContainerSubject<PortsOptions> = {
  shapes: { ports: optional(mapOf(portShape(PORT_OPTIONS))) },
  check(_, place, container, instance) {
    for (const port of container.ports) checkPort(port, instance, place.at('ports').at(port.name));
    if (container.role === 'main') checkTogether(instance, place);
  },
  contribute: (_, { ports: own }, instance) => {
    const list = listedPorts(own).map((port) => containerPort(port, instance));
    return { container: { ports: list.length === 0 ? undefined : list } };
  },
};
