import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { PodTemplate } from '../../../kubernetes/pods/pod-template';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { isService, serviceType } from '../../../kubernetes/services/service';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

function describeContainers(template: PodTemplate): string {
  const containers = template.containers.map(({ spec }) => spec);
  const images = containers.map((container) => asString(container.image)).filter((image) => image !== undefined);
  const links = containers.flatMap((container) => asList(container.env).map(asObject)
    .filter(({ value }) => ADDRESS.test(asString(value) ?? '')).map(({ name, value }) => `${String(name)}=${String(value)}`));
  return [...images, ...links].join(', ');
}

function describePorts(object: JsonObject): string {
  const spec = asObject(object.spec);
  const ports = asList(spec.ports).map(asObject).map((port) => `${String(port.port)}/${asString(port.protocol) ?? 'TCP'}`);
  return [serviceType(object), ...ports].join(', ');
}

/** What a reader wants to know first of an object that was not there before; undefined where its name says enough. */
export function describeNew(object: JsonObject): string | undefined {
  const template = podTemplateOf(object);
  if (template !== undefined) return describeContainers(template) || undefined;
  return isService(object) ? describePorts(object) : undefined;
}
