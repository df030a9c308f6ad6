import type { PortOptions, PortsOptions } from './options';
import type { Port } from '../../model/scope';

function portOf(key: string, { container, service = container, protocol = 'TCP', appProtocol, name = key, hostPort }: PortOptions, of: string): Port {
  return {
    name: key,
    container,
    service: service === false ? container : service,
    protocol,
    of,
    ...name === false ? {} : { objectName: name },
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
