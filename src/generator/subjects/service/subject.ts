import type { ServiceOptions } from './options';
import type { Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';
import { liveText } from '../../texts/live-text';
import { checkAnnotationKeys, checkLabels } from '../metadata/check';

/** The Service in front of the Pods; its object is made by the workload, from here come its checks. */
export const service: Subject<ServiceOptions> = {
  shapes: { service: optional(mapOf(anything)), serviceLabels: optional(mapOf(anything)), serviceAnnotations: optional(mapOf(liveText)) },
  check({ service: fields, serviceLabels, serviceAnnotations }, place, { ports, name }) {
    checkLabels(serviceLabels, place.at('serviceLabels'));
    checkAnnotationKeys(serviceAnnotations, place.at('serviceAnnotations'));
    for (const [option, value] of Object.entries({ service: fields, serviceLabels, serviceAnnotations })) {
      if (value !== undefined && ports.length === 0) place.at(option).add('service-without-ports', `"${name}" has no ports, so it has no Service`, 'declare a port, or leave the option out');
    }
  },
};
