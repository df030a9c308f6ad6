import { checkPort, checkTogether } from './check';
import type { ContainerPort, PortOptions, PortsOptions } from './options';
import { listedPorts, writtenProtocol } from './ports';
import type { V1ContainerPort } from '../../../../schemas/types/kubernetes';
import type { Instance, Port } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, flag, mapOf, oneOf, optional, optionsOf, text } from '../../options/shape';
import { showValue } from '../../problems/show-value';

/** A name for the objects, or false for none. */
const PORT_NAME: Shape = (name, place) => {
  if (name === undefined || name === false || typeof name === 'string') return name;
  place.add('option-invalid', showValue(name), 'give a string, or false for no name');
  return undefined;
};

/** How what a Service says of a port is read. */
export const OFFER_SHAPES = { appProtocol: optional(text), serviceName: PORT_NAME, targetPort: optional(oneOf('number', 'name', 'unset')) };

const CONTAINER_PORT = { container: anything, protocol: anything, name: PORT_NAME, hostPort: anything };

const PORT_OPTIONS = optionsOf<PortOptions>({
  ...CONTAINER_PORT,
  service: anything,
  ...OFFER_SHAPES,
  listed: optional(flag),
});

/** Options, or a number for both ends; numbers are judged with names and ranges. */
function portShape(options: Shape): Shape {
  return (port, place) => typeof port === 'object' && port !== null ? options(port, place) : { container: port, service: port };
}

/** How the ports of a container that no Service offers are read. */
export const CONTAINER_PORTS = optional(mapOf(portShape(optionsOf<ContainerPort>(CONTAINER_PORT))));

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
