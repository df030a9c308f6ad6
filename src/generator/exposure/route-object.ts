import { hostList } from './hosts';
import type { Hosts } from './hosts';
import type { Claim, ExposureRequest } from './platform';
import type { RouteOptions } from './route-options';
import { EXTERNAL_PREFIX } from '../../contract/annotations';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { finalName, finalNamespace } from '../model/scope';

/** One way to match requests: of a rule, and as a sentence names it; `''` where it takes all. */
export interface RouteMatch {
  readonly match: object | undefined;
  readonly label: string;
}

/** A kind of route. */
export interface RouteKind {
  readonly kind: 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute';
  readonly matches: readonly RouteMatch[];
}

interface GatewayName {
  readonly namespace: string | undefined;
  readonly name: string;
}

/** The two parts of `infra/public`. */
export function gatewayName(gateway: string): GatewayName {
  const parts = String(gateway).split('/');
  return parts.length > 1 ? { namespace: parts[0], name: parts.slice(1).join('/') } : { namespace: undefined, name: gateway };
}

/** The namespace, as the cluster knows it, of the Gateway. */
export function gatewayNamespace({ gateway }: RouteOptions, { namespace, scope }: ExposureRequest): string {
  return gatewayName(gateway).namespace ?? finalNamespace(namespace, scope);
}

/** Where requests go, under final names: kustomize does not follow the references of a route. */
function backends({ split = [] }: RouteOptions, request: ExposureRequest): readonly object[] {
  const { service, port, scope } = request;
  const others = split.flatMap(({ to, weight }) => {
    const backend = request.backend(to);
    return backend === undefined ? [] : [{ name: finalName(backend.service, scope), port: backend.port.service, weight }];
  });
  const rest = 100 - split.reduce((sum, { weight }) => sum + weight, 0);
  return [{ name: finalName(service, scope), port: port.service, ...others.length === 0 ? {} : { weight: rest } }, ...others];
}

function parentOf({ gateway, listener }: RouteOptions): object {
  const { namespace, name } = gatewayName(gateway);
  return { ...namespace === undefined ? {} : { namespace }, name, ...listener === undefined ? {} : { sectionName: listener } };
}

/** The route of one exposure. @see https://gateway-api.sigs.k8s.io/reference/spec/ */
export function routeObject(hosts: Hosts, options: RouteOptions, { kind, matches }: RouteKind, request: ExposureRequest): KubernetesManifest {
  const { namespace, name } = gatewayName(options.gateway);
  const found = matches.flatMap(({ match }) => match === undefined ? [] : [match]);
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind,
    metadata: {
      name: `${request.app}-${request.port.name}-${request.audience}`,
      namespace: request.namespace,
      annotations: { [`${EXTERNAL_PREFIX}gateway`]: `Gateway ${namespace ?? '*'}/${name}`, ...options.annotations },
    },
    spec: {
      parentRefs: [parentOf(options)],
      hostnames: [...hostList(hosts)],
      rules: [{ ...found.length === 0 ? {} : { matches: found }, backendRefs: backends(options, request) }],
    },
  };
}

/** What a route has for itself: of two routes that match alike, a Gateway takes the older one. */
export function routeClaims(hosts: Hosts, { gateway, listener = '' }: RouteOptions, { kind, matches }: RouteKind): readonly Claim[] {
  return hostList(hosts).flatMap((host) => matches.map(({ label }) => ({
    key: JSON.stringify([kind, gateway, listener, host, label]),
    label: label === '' ? `host "${host}" of Gateway "${gateway}"` : `${label} of host "${host}" of Gateway "${gateway}"`,
    hint: 'give each endpoint requests of its own, or let one of them have a part of the other\'s: `split`',
  })));
}
