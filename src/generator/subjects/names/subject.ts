import type { AppNames, NamesOptions } from './options';
import { dnsLabelFault, dnsSubdomainFault, serviceNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { Subject } from '../../model/subject';
import { anything, optional, optionsOf } from '../../options/shape';
import { servicePorts } from '../ports/ports';

/** What to do about a name that is ill-formed. */
export const NAME_HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';

/** Names of the generated objects. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export const names: Subject<NamesOptions> = {
  shapes: { names: optional(optionsOf<AppNames>({ workload: anything, container: anything, service: anything })) },
  check(_, place, { name, names: { workload, container, service }, ports }) {
    const faults = [
      ['workload', workload, dnsSubdomainFault(workload)],
      ['container', container, dnsLabelFault(container)],
      ['service', service, servicePorts(ports).length === 0 ? undefined : serviceNameFault(service)],
    ] as const;
    for (const [key, value, fault] of faults) {
      if (value !== name || dnsLabelFault(value) === undefined) place.at('names').at(key).name(value, fault, NAME_HINT);
    }
  },
};
