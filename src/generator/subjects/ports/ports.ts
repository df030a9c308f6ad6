import type { PortOptions, PortsOptions } from './options';
import { isAsDeclared } from '../../model/as-declared';
import type { Instance, Port, Protocol } from '../../model/scope';

function portOf(key: string, options: PortOptions, of: string): Port {
  const { container, service = container, protocol = 'TCP', appProtocol, name = key, serviceName = name, targetPort = 'number', hostPort } = options;
  return {
    name: key,
    container,
    service: service === false ? container : service,
    protocol,
    targetPort,
    of,
    ...options.protocol === undefined ? { isProtocolImplied: true } : {},
    ...name === false ? {} : { objectName: name },
    ...serviceName === false ? {} : { serviceName },
    ...options.listed === false ? { isUnlisted: true } : {},
    ...service === false ? { isLeftOut: true } : {},
    ...appProtocol === undefined ? {} : { appProtocol },
    ...hostPort === undefined ? {} : { hostPort },
  };
}

/** The ports of a container with their defaults filled in. */
export function portsOf({ ports }: PortsOptions, of: string): readonly Port[] {
  return Object.entries(ports ?? {}).map(([name, option]): Port => portOf(name, typeof option === 'number' ? { container: option } : option, of));
}

/** The ports that the Service of a workload offers. */
export function servicePorts(ports: readonly Port[]): readonly Port[] {
  return ports.filter(({ isLeftOut }) => isLeftOut !== true);
}

/** The ports that the containers list. */
export function listedPorts(ports: readonly Port[]): readonly Port[] {
  return ports.filter(({ isUnlisted }) => isUnlisted !== true);
}

/** The protocol of a port as it is written: not at all where nobody says it and nothing more than that is to be written. */
export function writtenProtocol({ protocol, isProtocolImplied }: Pick<Port, 'protocol' | 'isProtocolImplied'>, instance: Instance): Protocol | undefined {
  return isProtocolImplied === true && isAsDeclared(instance) ? undefined : protocol;
}
