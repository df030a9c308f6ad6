import { MORE, checkMore } from './more';
import type { ServiceOptions } from './options';
import { checkSelector } from './selector';
import { serviceNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';
import { liveText } from '../../texts/live-text';
import { checkAnnotationKeys, checkLabels } from '../metadata/check';
import { checkOwned } from '../native/spec';
import { servicePorts } from '../ports/ports';

/** The Services in front of the Pods; their objects are made by the workload, from here come their checks. */
export const service: Subject<ServiceOptions> = {
  shapes: {
    service: optional(mapOf(anything)),
    serviceLabels: optional(mapOf(anything)),
    serviceAnnotations: optional(mapOf(liveText)),
    moreServices: optional(mapOf(MORE)),
  },
  check({ service: fields, serviceLabels, serviceAnnotations, moreServices }, place, instance) {
    checkLabels(serviceLabels, place.at('serviceLabels'));
    checkAnnotationKeys(serviceAnnotations, place.at('serviceAnnotations'));
    checkOwned(fields, ['externalName', 'ports'], place.at('service'));
    checkSelector(fields?.selector, instance, place.at('service'));
    for (const [option, value] of Object.entries({ service: fields, serviceLabels, serviceAnnotations })) {
      if (value === undefined || instance.kind === 'statefulSet' || servicePorts(instance.ports).length > 0) continue;
      place.at(option).add('service-without-ports', `"${instance.name}" has no ports, so it has no Service`, 'declare a port, or leave the option out');
    }
    for (const [name, more] of Object.entries(moreServices ?? {})) {
      const at = place.at('moreServices').at(name);
      at.name(name, serviceNameFault(name), 'use lower case letters, digits and "-", starting with a letter, at most 63 characters');
      checkMore(more, instance, at);
    }
  },
};
