import type { V1ResourceRequirements } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ResourcesOptions } from './options';
import type { ContainerSubject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';

/** Requests and limits of the application's container. */
export const resources: ContainerSubject<ResourcesOptions> = {
  shapes: { resources: optional(mapOf(anything)) },
  contribute: (options) => ({ container: { resources: options.resources as V1ResourceRequirements | undefined } }),
};
