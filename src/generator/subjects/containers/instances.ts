import type { AnyContainerOptions } from './container-subjects';
import type { InitContainersOptions, SidecarsOptions } from './options';
import type { ContainerInstance } from '../../model/scope';
import type { PortsOptions } from '../ports/options';
import { portsOf } from '../ports/ports';

type Options = AnyContainerOptions & SidecarsOptions & InitContainersOptions;

/** What an init container has of the application where it says nothing itself. */
function inherited({ image, env, envFrom, mounts, devices }: Options): object {
  return Object.fromEntries(Object.entries({ image, env, envFrom, mounts, devices }).filter(([, value]) => value !== undefined));
}

/** The containers of a workload: its own first, then those that run first, then those beside it. */
export function containersOf(options: Options, name: string): readonly ContainerInstance[] {
  const { initContainers = {}, sidecars = {} } = options;
  return [
    { name, role: 'main', options, ports: portsOf(options, name) },
    ...Object.entries(initContainers).map(([init, own]): ContainerInstance => ({ name: init, role: 'init', options: { ...inherited(options), ...own }, ports: [] })),
    ...Object.entries(sidecars).map(([side, own]): ContainerInstance => ({ name: side, role: 'sidecar', options: own, ports: portsOf(own as PortsOptions, side) })),
  ];
}
