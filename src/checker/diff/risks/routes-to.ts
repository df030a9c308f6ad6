import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { ROUTES } from '../../../kubernetes/services/routes';

function names(value: JsonValue | undefined, service: string, port: number | string): boolean {
  if (Array.isArray(value)) return value.some((item) => names(item as JsonValue, service, port));
  if (!isObject(value)) return false;
  const { name, number } = asObject(value.port);
  const own = value.name === service && [value.port, number, name].includes(port);
  return own || Object.values(value).some((item) => names(item, service, port));
}

/** Ingresses and routes beside a Service that name this port of it, by its number or its name. */
export function routesTo(service: JsonObject, port: number | string, render: RenderIndex): string[] {
  return ['Ingress.networking.k8s.io', ...ROUTES].flatMap((kind) => render.objectsOf(kind))
    .filter((object) => namespaceOf(object) === namespaceOf(service) && names(object.spec, nameOf(service), port))
    .map((object) => `${idOf(object).kind} ${idOf(object).name}`);
}
