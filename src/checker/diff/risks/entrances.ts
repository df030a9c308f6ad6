import { own } from '../../../common/own';
import { oncePerIndex } from '../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { GroupKind } from '../../../kubernetes/kinds/group-kind';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';

/** What requests an entrance answers: those to a host, below a path; `*` is any host. */
export interface Place {
  readonly host: string;
  readonly path: string;
}

function hostsIn(value: JsonValue | undefined): string[] {
  const hosts = asList(value).map(String);
  return hosts.length === 0 ? ['*'] : hosts;
}

function everyPath(hosts: readonly string[], paths: readonly string[] = ['/']): Place[] {
  return hosts.flatMap((host) => paths.map((path) => ({ host, path })));
}

function ofIngress(spec: JsonObject): Place[] {
  const rules = asList(spec.rules).map(asObject).flatMap(({ host, http }) => {
    const paths = asList(asObject(http).paths).map((path) => asString(asObject(path).path) || '/');
    return everyPath([asString(host) || '*'], paths);
  });
  return spec.defaultBackend === undefined ? rules : [...rules, { host: '*', path: '/' }];
}

function ofRoute(spec: JsonObject): Place[] {
  const paths = asList(spec.rules).map(asObject).flatMap(({ matches }) => {
    const all = asList(matches).map((match) => asString(asObject(asObject(match).path).value) ?? '/');
    return all.length === 0 ? ['/'] : all;
  });
  return everyPath(hostsIn(spec.hostnames), paths.length === 0 ? ['/'] : paths);
}

const TRAEFIK_HOST = /Host\(([^)]*)\)/g;

function ofTraefik(spec: JsonObject): Place[] {
  const matches = asList(spec.routes).map((route) => String(asObject(route).match));
  return everyPath(matches.flatMap((match) => [...match.matchAll(TRAEFIK_HOST)].flatMap(([, hosts]) => [...hosts.matchAll(/[`'"]([^`'"]+)[`'"]/g)].map(([, host]) => host))));
}

const ENTRANCES: Readonly<Record<GroupKind, (spec: JsonObject) => Place[]>> = {
  'Ingress.networking.k8s.io': ofIngress,
  'HTTPRoute.gateway.networking.k8s.io': ofRoute,
  'GRPCRoute.gateway.networking.k8s.io': (spec) => everyPath(hostsIn(spec.hostnames)),
  'TLSRoute.gateway.networking.k8s.io': (spec) => everyPath(hostsIn(spec.hostnames)),
  'VirtualService.networking.istio.io': (spec) => (asList(spec.gateways).length === 0 ? [] : everyPath(asList(spec.hosts).map(String))),
  'IngressRoute.traefik.io': ofTraefik,
  'IngressRoute.traefik.containo.us': ofTraefik,
  'Route.route.openshift.io': (spec) => everyPath([asString(spec.host) ?? '*'], [asString(spec.path) ?? '/']),
  'HTTPProxy.projectcontour.io': (spec) => everyPath([asString(asObject(spec.virtualhost).fqdn)].filter((host) => host !== undefined)),
};

/** Names of the kinds that let requests in by host. */
export const ENTRANCE_KINDS: readonly string[] = [...new Set(Object.keys(ENTRANCES).map((kind) => kind.split('.')[0]))];

/** What an object answers from outside by host and path; nothing for other kinds. */
export function placesOf(object: JsonObject): Place[] {
  return own(ENTRANCES, groupKindOf(object))?.(asObject(object.spec)) ?? [];
}

/** An entrance and a path that it answers. */
interface Answer {
  readonly path: string;
  readonly entrance: JsonObject;
}

const byHost = oncePerIndex((render: RenderIndex): ReadonlyMap<string, readonly Answer[]> => {
  const found = new Map<string, Answer[]>();
  for (const entrance of Object.keys(ENTRANCES).flatMap((kind) => render.objectsOf(kind))) {
    for (const { host, path } of placesOf(entrance)) {
      const answers = found.get(host);
      if (answers === undefined) found.set(host, [{ path, entrance }]);
      else answers.push({ path, entrance });
    }
  }
  return found;
});

function isBelow(path: string, above: string): boolean {
  const start = above.replace(/\/+\*?$/, '');
  return path === above || start === '' || path === start || path.startsWith(`${start}/`);
}

/** True where something in a render, if it counts, answers all requests to a place. */
export function isServed({ host, path }: Place, render: RenderIndex, counts: (entrance: JsonObject) => boolean = () => true): boolean {
  const hosts = [...new Set([host, host.replace(/^[^.]+/, '*'), '*'])];
  return hosts.some((known) => byHost(render).get(known)?.some((answer) => isBelow(path, answer.path) && counts(answer.entrance)));
}

/** True for an entrance of which everything is answered in another render as well, by what counts there. */
export function isServedBy(object: JsonObject, render: RenderIndex, counts?: (entrance: JsonObject) => boolean): boolean {
  const places = placesOf(object);
  return places.length > 0 && places.every((place) => isServed(place, render, counts));
}
