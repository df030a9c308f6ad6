import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, isObject } from '../../../kubernetes/objects/json';

/** Fields of Ingresses and routes whose objects name a Service. */
const NAMING: ReadonlySet<string> = new Set(['service', 'services', 'backendRefs', 'to', 'alternateBackends']);

function collect(value: JsonValue | undefined, field: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item as JsonValue, field, found);
  } else if (isObject(value)) {
    const name = NAMING.has(field) ? asString(value.name) : undefined;
    // Istio names it by its host: `web`, `web.shop.svc.cluster.local`.
    const host = field === 'destination' ? asString(value.host)?.split('.')[0] : undefined;
    for (const service of [name, host]) if (service !== undefined) found.add(service);
    for (const [key, item] of Object.entries(value)) collect(item, key, found);
  }
}

/** Names of the Services that an Ingress or a route of any kind leads to. */
export function backendsOf({ spec }: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  collect(spec, '', found);
  return found;
}
