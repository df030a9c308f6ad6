import type { MoreService, OfferedPort } from './options';
import { checkSelector } from './selector';
import { own } from '../../../common/own';
import type { Instance, Port } from '../../model/scope';
import type { Shape } from '../../options/shape';
import { anything, listOf, mapOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { liveText } from '../../texts/live-text';
import { checkAnnotationKeys, checkLabels } from '../metadata/check';
import { checkOwned } from '../native/spec';
import { checkNumber, checkServiceName, checkTarget } from '../ports/check';
import { OFFER_SHAPES } from '../ports/subject';

const OFFERED = optionsOf<OfferedPort>({ port: text, service: anything, ...OFFER_SHAPES }, ['port']);

/** The name of a port, or options with it. */
const PORT: Shape = (port, place) => (typeof port === 'object' && port !== null ? OFFERED : text)(port, place);

/** What Kubernetes' fields of another Service come with. */
const OWN: Readonly<Record<string, Shape>> = {
  ports: listOf(PORT), selector: optional(mapOf(text)), labels: optional(mapOf(anything)), annotations: optional(mapOf(liveText)),
};

/** How a Service in Kubernetes' words, with the ports that it offers, is read. */
export const MORE: Shape = (value, place) => {
  const read = mapOf(anything)(value, place) as Readonly<Record<string, unknown>> | undefined;
  if (read === undefined) return undefined;
  const fields = Object.entries(OWN).map(([key, shape]): [string, unknown] => [key, shape(own(read, key) ?? (key === 'ports' ? [] : undefined), place.at(key))]);
  return { ...read, ...Object.fromEntries(fields.filter(([, field]) => field !== undefined)) };
};

function optionsIn(offered: string | OfferedPort): OfferedPort {
  return typeof offered === 'string' ? { port: offered } : offered;
}

function portOf({ serviceName, port: _, ...changes }: OfferedPort, port: Port): Port {
  const { serviceName: before, ...rest } = port;
  const name = serviceName ?? before;
  return { ...rest, ...changes, ...name === undefined || name === false ? {} : { serviceName: name } };
}

/** The ports of another Service, as it offers them. */
export function offeredPorts({ ports }: Pick<MoreService, 'ports'>, instance: Instance): readonly Port[] {
  return ports.map(optionsIn).flatMap((offered) => instance.ports.filter(({ name }) => name === offered.port).map((port) => portOf(offered, port)));
}

function checkOffered(offered: OfferedPort, instance: Instance, place: Place): void {
  const known = instance.ports.find(({ name }) => name === offered.port);
  if (known === undefined) {
    const names = instance.ports.map(({ name }) => `"${name}"`).join(', ');
    place.add('port-unknown', `port ${showValue(offered.port)} of "${instance.name}", which has none of that name`, names === '' ? 'declare it in "ports"' : `use one of ${names}`);
    return;
  }
  if (offered.service !== undefined) checkNumber(offered.service, place.at('service'));
  if (typeof offered.serviceName === 'string') checkServiceName(offered.serviceName, place);
  checkTarget(portOf(offered, known), instance, place);
}

/** Records ports that share a number or name in this Service, or have no name although there are several. */
function checkTogether(ports: readonly Port[], place: Place): void {
  const once = (code: string, keyOf: (port: Port) => string | undefined, labelOf: (key: string) => string, hint: string): void => {
    place.problems.duplicates(code, ports.flatMap((port, index) => {
      const key = keyOf(port);
      return key === undefined ? [] : [{ key, path: place.item(index).path, label: labelOf(key), declaredAt: place.declaredAt }];
    }), hint);
  };
  once('port-duplicate', ({ service, protocol }) => `${service}/${protocol}`, (key) => `Service port ${key}`, 'give each port its own number');
  once('port-name-duplicate', ({ serviceName }) => serviceName, (key) => `port name "${key}"`, 'give each port of a Service its own name');
  ports.forEach(({ name, serviceName }, index) => {
    if (serviceName !== undefined || ports.length === 1) return;
    place.item(index).add('port-unnamed', `port ${showValue(name)} has no name, and the Service has ${ports.length} ports`, 'name it: only the port of a Service that has no other can be without');
  });
}

/** Records what is wrong with another Service. */
export function checkMore({ ports, selector, labels, annotations, ...fields }: MoreService, instance: Instance, place: Place): void {
  checkLabels(labels, place.at('labels'));
  checkAnnotationKeys(annotations, place.at('annotations'));
  checkOwned(fields, ['externalName'], place);
  checkSelector(selector, instance, place);
  const at = place.at('ports');
  const names = instance.ports.map(({ name }) => `"${name}"`).join(', ');
  if (ports.length === 0) at.add('service-without-ports', 'no ports', `name some of ${names || 'the ports that you declare'}`);
  ports.forEach((offered, index) => checkOffered(optionsIn(offered), instance, at.item(index)));
  const offered = offeredPorts({ ports }, instance);
  if (offered.length === ports.length) checkTogether(offered, at);
}
