import { listedPorts, servicePorts } from './ports';
import { dnsLabelFault, portNameFault } from '../../../kubernetes/names/kubernetes-names';
import { isAsDeclared } from '../../model/as-declared';
import type { ContainerInstance, Instance, Port, Protocol } from '../../model/scope';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Records a port number that the API server refuses. */
export function checkNumber(port: unknown, place: Place): void {
  if (!isPort(port)) place.add('port-out-of-range', `port ${showValue(port)}`, 'use a whole number from 1 to 65535');
}

/**
 * Records a Service that would call the container's port by what is not there. A port that is not listed, and is called by its name all the
 * same, is kept where the workload is written as it was: nothing answers it, which `validate` says of the render.
 */
export function checkTarget({ targetPort, objectName, ...port }: Port, instance: Instance, place: Place): void {
  const isKept = port.isUnlisted === true && isAsDeclared(instance);
  const isThere = (other: Port): boolean => other.objectName === objectName && other.container === port.container;
  const hasName = objectName !== undefined && listedPorts(instance.ports).some(isThere);
  if (targetPort === 'name' && !hasName && !isKept) place.at('targetPort').add('target-port-invalid', 'the container lists no port of that name', 'name the port and let the container list it, or call it by its number');
  if (targetPort === 'unset' && port.service !== port.container) {
    place.at('targetPort').add('target-port-invalid', `port ${port.service} of the Service, and the container listens on ${port.container}`, 'say "number" or "name": a target can only be left out where both are the same');
  }
}

/** Records a name that a Service cannot give a port. */
export function checkServiceName(serviceName: string, place: Place): void {
  place.at('serviceName').name(serviceName, dnsLabelFault(serviceName), 'use lower case letters, digits and "-", at most 63 characters');
}

/** Records what is wrong with one port. */
export function checkPort(port: Port, instance: Instance, place: Place): void {
  const { objectName } = port;
  if (objectName !== undefined) {
    const at = objectName === port.name ? place : place.at('name');
    at.name(objectName, portNameFault(objectName), 'name the port with at most 15 lower case letters, digits and "-", such as "http"');
  }
  const { serviceName } = port;
  if (serviceName !== undefined && serviceName !== objectName) checkServiceName(serviceName, place);
  if (port.isLeftOut !== true) checkTarget(port, instance, place);
  checkNumber(port.container, place);
  if (!Object.is(port.service, port.container)) checkNumber(port.service, place.at('service'));
  if (port.hostPort !== undefined) checkNumber(port.hostPort, place.at('hostPort'));
  if (!PROTOCOLS.includes(port.protocol)) place.add('protocol-unknown', `protocol ${showValue(port.protocol)}`, `use one of ${PROTOCOLS.join(', ')}`);
  if (instance.isHeadless && isPort(port.service) && isPort(port.container) && port.service !== port.container) {
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

/** Records ports that get into each other's way. */
export function checkTogether(instance: Instance, place: Place): void {
  const offered = servicePorts(instance.ports);
  checkNumbersOnce(listedPorts(instance.ports), 'container', instance, place);
  if (offered.some((port) => port.isUnlisted === true || port.service !== port.container)) checkNumbersOnce(offered, 'service', instance, place);
  checkNumbersOnce(instance.ports, 'hostPort', instance, place);
  checkNames(offered, instance, place);
}
