import type { GoverningServiceOptions } from './options';
import type { Subject } from '../../model/subject';
import { oneOf, optional } from '../../options/shape';
import type { ServiceOptions } from '../service/options';

/** Options that say something of a Service that is written. */
const OF_THE_SERVICE = ['service', 'serviceLabels', 'serviceAnnotations'] as const satisfies readonly (keyof ServiceOptions)[];

/** Which Service names the Pods of a StatefulSet; its object is made by the workload. */
export const governingService: Subject<GoverningServiceOptions> = {
  shapes: { governingService: optional(oneOf('headless', 'balanced', 'exists')) },
  check(options, place) {
    if (options.governingService !== 'exists') return;
    for (const option of OF_THE_SERVICE) {
      if ((options as ServiceOptions)[option] === undefined) continue;
      place.at(option).add('service-elsewhere', 'the Service exists without being rendered here (governingService: "exists")', 'leave one of the two out');
    }
  },
};
