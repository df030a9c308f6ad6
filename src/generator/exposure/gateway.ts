import { controllerShape, protocolFault } from './controller';
import type { Hosts } from './hosts';
import { checkHosts, originOf, urlPath } from './hosts';
import { optionProblems, platformId, readable, someOf, TRAFFIC, word } from './option-problems';
import type { ExposureRequest, Platform } from './platform';
import { EVERYONE } from './platform';
import type { RouteKind } from './route-object';
import { gatewayName, gatewayNamespace, routeClaims, routeObject } from './route-object';
import type { GrpcRouteOptions, HttpRouteOptions, RouteOptions, RoutePath, RouteSplit, TlsRouteOptions } from './route-options';
import { splitFaults } from './route-split';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Shape } from '../options/shape';
import { anything, listOf, oneOf, optional, optionsOf } from '../options/shape';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

const path: Shape = (value, place) => {
  if (typeof value === 'string') return urlPath(value, place);
  const read = optionsOf<RoutePath>({ path: word, pathType: optional(oneOf('PathPrefix', 'Exact', 'RegularExpression')) }, ['path'])(value, place) as RoutePath | undefined;
  if (read !== undefined && read.pathType !== 'RegularExpression') urlPath(read.path, place.at('path'));
  return read;
};

/** What a gRPC route takes as the name of a service. @see https://gateway-api.sigs.k8s.io/reference/spec/#grpcmethodmatch */
const GRPC_SERVICE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

const grpcService: Shape = (value, place) => {
  if (typeof value === 'string' && GRPC_SERVICE.test(value)) return value;
  place.add('option-invalid', showValue(value), 'name a gRPC service with its package, such as "shop.v1.Catalog"');
  return undefined;
};

const SHAPES = {
  gateway: word,
  listener: optional(word),
  split: optional(listOf(optionsOf<RouteSplit>({ to: anything, weight: anything }, ['to', 'weight']))),
  scheme: optional(oneOf('https', 'http')),
  controller: optional(controllerShape),
  annotations: TRAFFIC.annotations,
} as const;

function checkGateway({ gateway }: RouteOptions, place: Place): void {
  const { namespace, name } = gatewayName(gateway);
  const hint = 'give the name of the Gateway, or "namespace/name"';
  place.at('gateway').name(gateway, dnsSubdomainFault(name) ?? (namespace === undefined ? undefined : dnsLabelFault(namespace)), hint);
}

const ON_GATEWAY = 'it is the Gateway\'s: say it there, by its addresses, annotations or policies';

interface Route {
  readonly name: string;
  readonly what: string;
  readonly hosts: Hosts;
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Options that other routes have, with what to do instead. */
  readonly lacking: Readonly<Record<string, string>>;
  /** Asked only where the options are right. */
  readonly kind: () => RouteKind;
}

function through(options: RouteOptions, request: ExposureRequest): { readonly through?: string } {
  const { controller = { namespace: gatewayNamespace(options, request) } } = options;
  return controller === 'outside' ? {} : { through: controller.namespace };
}

function route(options: RouteOptions, { name, what, hosts, shapes, lacking, kind }: Route): Platform {
  return {
    id: platformId(name, { gateway: readable(options).gateway, hosts, listener: readable(options).listener }),
    audiences: EVERYONE,
    origin: originOf(readable(options).scheme ?? 'https', hosts),
    problems: () => optionProblems(options, {
      name,
      shapes: { ...SHAPES, ...shapes },
      required: ['gateway'],
      lacking: { trafficPolicy: ON_GATEWAY, sessionAffinity: ON_GATEWAY, sourceRanges: ON_GATEWAY, address: ON_GATEWAY, tls: ON_GATEWAY, ...lacking },
      check: checkGateway,
    }).concat(optionProblems({}, { name: `${name}.hosts`, shapes: {}, check: (_, place) => checkHosts(hosts, place) })),
    judge: (request) => [...protocolFault(request, name, what), ...splitFaults(options, request, name)],
    expose: (request) => ({
      objects: [{ manifest: routeObject(hosts, options, kind(), request), fixed: false }],
      claims: routeClaims(hosts, options, kind()),
      alsoTo: (options.split ?? []).map(({ to }) => to),
      ...through(options, request),
    }),
  };
}

function httpKind({ paths = ['/'] }: HttpRouteOptions): RouteKind {
  return {
    kind: 'HTTPRoute',
    matches: paths.map((one) => {
      const { path: value, pathType: type = 'PathPrefix' } = typeof one === 'string' ? { path: one } : one;
      return { match: { path: { type, value } }, label: `path "${value}" (${type})` };
    }),
  };
}

function grpcKind({ services = [] }: GrpcRouteOptions): RouteKind {
  const all = [{ match: undefined, label: '' }];
  return { kind: 'GRPCRoute', matches: services.length === 0 ? all : services.map((service) => ({ match: { method: { service } }, label: `gRPC service "${service}"` })) };
}

const TLS_ROUTE: RouteKind = { kind: 'TLSRoute', matches: [{ match: undefined, label: '' }] };

const FOR_ALL = 'leave the option out for all';
const PATHS = 'only HTTP has paths: use Gateway.http(…)';
const SERVICES = 'only gRPC has services: use Gateway.grpc(…)';

/**
 * Routes of the Gateway API, from a Gateway that exists. Each exposure is a route of its own; those of one host add up, and two that
 * match the same requests are a problem.
 *
 * @see https://gateway-api.sigs.k8s.io/
 */
export const Gateway = {
  /** HTTP requests. @see https://gateway-api.sigs.k8s.io/api-types/httproute/ */
  http: (hosts: Hosts, options: HttpRouteOptions): Platform => route(options, {
    name: 'gateway.http', what: 'an HTTP route', hosts, shapes: { paths: optional(someOf(path, FOR_ALL)) }, lacking: { services: SERVICES }, kind: () => httpKind(options),
  }),
  /** gRPC calls. @see https://gateway-api.sigs.k8s.io/api-types/grpcroute/ */
  grpc: (hosts: Hosts, options: GrpcRouteOptions): Platform => route(options, {
    name: 'gateway.grpc', what: 'a gRPC route', hosts, shapes: { services: optional(someOf(grpcService, FOR_ALL)) }, lacking: { paths: PATHS }, kind: () => grpcKind(options),
  }),
  /** TLS connections, passed on as they are; takes Gateway API 1.5 or newer. @see https://gateway-api.sigs.k8s.io/reference/spec/#tlsroute */
  tls: (hosts: Hosts, options: TlsRouteOptions): Platform => route(options, {
    name: 'gateway.tls', what: 'a TLS route', hosts, shapes: {}, lacking: { paths: PATHS, services: SERVICES }, kind: () => TLS_ROUTE,
  }),
} as const;
