import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** What one entrance serves, and whether by TLS. */
export interface Served {
  /** `a.example.com/path`, `port 443 for *.example.com`. */
  readonly place: string;
  readonly tls: boolean;
}

function hostsOf(value: JsonValue | undefined): string[] {
  return asList(value).map(String);
}

function byIngress(spec: JsonObject): Served[] {
  const secured = new Set(asList(spec.tls).flatMap((entry) => hostsOf(asObject(entry).hosts)));
  return asList(spec.rules).map(asObject).flatMap((rule) => {
    const host = asString(rule.host) ?? '*';
    const paths = asList(asObject(rule.http).paths).map((path) => asString(asObject(path).path) ?? '/');
    return paths.map((path) => ({ place: `${host}${path}`, tls: secured.has(host) }));
  });
}

function byGateway(spec: JsonObject): Served[] {
  return asList(spec.listeners).map(asObject).map((listener) => ({
    place: `port ${String(listener.port)} for ${asString(listener.hostname) ?? 'any host'}`,
    tls: ['HTTPS', 'TLS'].includes(asString(listener.protocol) ?? ''),
  }));
}

function byRoute(spec: JsonObject): Served[] {
  const hosts = hostsOf(spec.hostnames);
  const parents = asList(spec.parentRefs).map(asObject).map(({ name, sectionName }) => [name, sectionName].filter(Boolean).join('/'));
  return (hosts.length === 0 ? ['any host'] : hosts).flatMap((host) => parents.map((parent) => ({ place: `${host} through ${parent}`, tls: false })));
}

/** Everything that an Ingress, Gateway or route answers to; nothing for other kinds. */
export function servedBy(object: JsonObject): Served[] {
  const { group, kind } = idOf(object);
  const spec = asObject(object.spec);
  if (group === 'networking.k8s.io' && kind === 'Ingress') return byIngress(spec);
  if (group !== 'gateway.networking.k8s.io') return [];
  return kind === 'Gateway' ? byGateway(spec) : kind.endsWith('Route') ? byRoute(spec) : [];
}
