import { checkResources } from './check';
import type { ResourcesOptions } from './options';
import type { V1ResourceRequirements } from '../../../../schemas/types/kubernetes';
import type { ContainerSubject } from '../../model/subject';
import type { Native } from '../../options/native';
import { anything, listOf, mapOf, optional, optionsOf } from '../../options/shape';

const AMOUNTS = optional(mapOf(anything));

/** Requests and limits of the application's container. */
export const resources: ContainerSubject<ResourcesOptions> = {
  shapes: {
    resources: optional(optionsOf<Native<V1ResourceRequirements>>({ requests: AMOUNTS, limits: AMOUNTS, claims: optional(listOf(mapOf(anything))) })),
  },
  check(options, place) {
    if (options.resources !== undefined) checkResources(options.resources, place.at('resources'));
  },
  contribute: (options) => ({ container: { resources: options.resources as V1ResourceRequirements | undefined } }),
};
