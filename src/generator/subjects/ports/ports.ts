import type { PortsOptions } from './options';
import type { Port } from '../../model/scope';

/** The ports of a container with their defaults filled in. */
export function portsOf({ ports }: PortsOptions, of: string): readonly Port[] {
  return Object.entries(ports ?? {}).map(([name, option]): Port => {
    const { container, service = container, protocol = 'TCP' } = typeof option === 'number' ? { container: option } : option;
    return { name, container, service, protocol, of };
  });
}
