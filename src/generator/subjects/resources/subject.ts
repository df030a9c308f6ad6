import type { V1ResourceRequirements } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { ResourcesOptions } from './options';
import { anything, mapOf, optional } from '../../options/shape';
import type { Subject } from '../../model/subject';

/** Requests and limits of the application's container. */
export const resources: Subject<ResourcesOptions> = {
  shapes: { resources: optional(mapOf(anything)) },
  contribute: (options) => ({ container: { resources: options.resources as V1ResourceRequirements | undefined } }),
};
