import type { ContainerOptions } from './container-options';
import type { ContainerSubjectOf } from './subject-of';
import type { Shapes } from '../options/shape';
import { command } from '../subjects/command/subject';
import { env } from '../subjects/env/subject';
import { image } from '../subjects/image/subject';
import type { PortsOptions } from '../subjects/ports/options';
import { ports } from '../subjects/ports/subject';
import type { ProbesOptions } from '../subjects/probes/options';
import { probes } from '../subjects/probes/subject';
import { resources } from '../subjects/resources/subject';

/** All that any container takes. */
export type AnyContainerOptions = ContainerOptions & PortsOptions & ProbesOptions;

/** The subjects of a container, in the order in which people write its fields. */
export const CONTAINER_SUBJECTS: readonly ContainerSubjectOf<AnyContainerOptions>[] = [image, command, ports, env, resources, probes];

/** How each option of a container is read; an option of no subject does not compile. */
export const CONTAINER_SHAPES = { ...image.shapes, ...command.shapes, ...env.shapes, ...resources.shapes } satisfies Shapes<ContainerOptions>;

/** How the options of a container that others can call are read. */
export const SERVING_CONTAINER_SHAPES = { ...CONTAINER_SHAPES, ...ports.shapes, ...probes.shapes } satisfies Shapes<AnyContainerOptions>;
