import type { ContainerOptions } from './container-options';
import type { ContainerSubjectOf } from '../../model/subject-of';
import type { Shapes } from '../../options/shape';
import { command } from '../command/subject';
import { env } from '../env/subject';
import { envFrom } from '../env-from/subject';
import { image } from '../image/subject';
import { nativeContainer } from '../native/subject';
import type { PortsOptions } from '../ports/options';
import { ports } from '../ports/subject';
import type { ProbesOptions } from '../probes/options';
import { probes } from '../probes/subject';
import { resources } from '../resources/subject';
import type { PodMountSource } from '../volumes/registry';
import { mounts } from '../volumes/subject';

/** All that any container takes. */
export type AnyContainerOptions = ContainerOptions<PodMountSource> & PortsOptions & ProbesOptions;

/** The subjects of a container, in the order in which people write its fields. */
export const CONTAINER_SUBJECTS: readonly ContainerSubjectOf<AnyContainerOptions>[] = [
  image, command, ports, env, envFrom, mounts, resources, probes, nativeContainer,
];

/** How each option of a container is read; an option of no subject does not compile. */
export const CONTAINER_SHAPES = {
  ...image.shapes, ...command.shapes, ...env.shapes, ...envFrom.shapes, ...mounts.shapes, ...resources.shapes, ...nativeContainer.shapes,
} satisfies Shapes<ContainerOptions>;

/** How the options of a container that others can call are read. */
export const SERVING_CONTAINER_SHAPES = { ...CONTAINER_SHAPES, ...ports.shapes, ...probes.shapes } satisfies Shapes<AnyContainerOptions>;
