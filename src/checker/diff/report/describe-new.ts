import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { containersOf, podTemplateOf } from '../risks/pods';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

function describeContainers(object: JsonObject): string {
  const containers = [...containersOf(podTemplateOf(object)).values()];
  const images = containers.map((container) => asString(container.image)).filter((image) => image !== undefined);
  const links = containers.flatMap((container) => asList(container.env).map(asObject)
    .filter(({ value }) => ADDRESS.test(asString(value) ?? '')).map(({ name, value }) => `${String(name)}=${String(value)}`));
  return [...images, ...links].join(', ');
}

function describePorts(object: JsonObject): string {
  const spec = asObject(object.spec);
  const ports = asList(spec.ports).map(asObject).map((port) => `${String(port.port)}/${asString(port.protocol) ?? 'TCP'}`);
  return [asString(spec.type) ?? 'ClusterIP', ...ports].join(', ');
}

/** What a reader wants to know first of an object that was not there before; undefined where its name says enough. */
export function describeNew(object: JsonObject): string | undefined {
  const { kind, apiVersion } = object;
  if (podTemplateOf(object) !== undefined) return describeContainers(object) || undefined;
  return kind === 'Service' && apiVersion === 'v1' ? describePorts(object) : undefined;
}
