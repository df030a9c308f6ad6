import type { MoreService, ServiceOptions } from './options';
import { own as ownField } from '../../../common/own';
import { serviceNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { Instance } from '../../model/scope';
import type { Subject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, listOf, mapOf, optional, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { liveText } from '../../texts/live-text';
import { checkAnnotationKeys, checkLabels } from '../metadata/check';
import { checkOwned } from '../native/spec';
import { servicePorts } from '../ports/ports';

/** Fields of the Service that options decide. */
const OWNED = ['selector', 'externalName'];

/** What Kubernetes' fields of another Service come with. */
const OWN: Readonly<Record<string, Shape>> = { ports: listOf(text), labels: optional(mapOf(anything)), annotations: optional(mapOf(liveText)) };

/** A Service in Kubernetes' words, with the names of its ports. */
const MORE: Shape = (value, place) => {
  const read = mapOf(anything)(value, place) as Readonly<Record<string, unknown>> | undefined;
  if (read === undefined) return undefined;
  const own = Object.entries(OWN).map(([key, shape]): [string, unknown] => [key, shape(ownField(read, key) ?? (key === 'ports' ? [] : undefined), place.at(key))]);
  return { ...read, ...Object.fromEntries(own.filter(([, field]) => field !== undefined)) };
};

function checkMore({ ports, labels, annotations, ...fields }: MoreService, instance: Instance, place: Place): void {
  checkLabels(labels, place.at('labels'));
  checkAnnotationKeys(annotations, place.at('annotations'));
  checkOwned(fields, OWNED, place);
  const names = instance.ports.map(({ name }) => name);
  if (ports.length === 0) place.at('ports').add('service-without-ports', 'no ports', `name some of ${names.map((name) => `"${name}"`).join(', ') || 'the ports that you declare'}`);
  ports.forEach((name, index) => {
    if (!names.includes(name)) place.at('ports').item(index).add('port-unknown', `port ${showValue(name)} of "${instance.name}", which has none of that name`, `use one of ${names.map((known) => `"${known}"`).join(', ')}`);
    const isUnnamed = instance.ports.some((port) => port.name === name && port.serviceName === undefined);
    if (isUnnamed && ports.length > 1) place.at('ports').item(index).add('port-unnamed', `port ${showValue(name)} has no name, and the Service has ${ports.length} ports`, 'name it: only the port of a Service that has no other can be without');
  });
}

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
    checkOwned(fields, [...OWNED, 'ports'], place.at('service'));
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
