import type { ContainerInstance } from './scope';

const HOLDERS = { init: 'initContainers', sidecar: 'sidecars' } as const;

/** Where an option of a container stands below the options of its workload: `sidecars.proxy.mounts`. */
export function optionPath({ role, name }: Pick<ContainerInstance, 'role' | 'name'>, option: string): string {
  return role === 'main' ? option : `${HOLDERS[role]}.${name}.${option}`;
}
