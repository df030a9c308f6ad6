import type { Controller } from './controller';
import { controllerShape, protocolFault } from './controller';
import type { Hosts } from './hosts';
import { checkHosts, hostList, originOf, urlPath } from './hosts';
import { ingressClaims, ingressObject, joinIngresses } from './ingress-object';
import type { IngressOptions, IngressPath } from './ingress-options';
import { optionProblems, platformId, readable, someOf, TRAFFIC, word } from './option-problems';
import type { ExposureRequest, Platform } from './platform';
import { EVERYONE } from './platform';
import { own } from '../../common/own';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import { isObject } from '../../kubernetes/objects/json';
import type { Shape } from '../options/shape';
import { mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import type { Problem } from '../problems/problem';
import { checkLabels } from '../subjects/metadata/check';

/** Namespaces that controllers are installed into by their own instructions. @see https://kubernetes.github.io/ingress-nginx/deploy/ */
const KNOWN_CONTROLLERS: Readonly<Record<string, Controller>> = { nginx: { namespace: 'ingress-nginx' } };

/** Annotations by which cert-manager makes the Secret. @see https://cert-manager.io/docs/usage/ingress/#supported-annotations */
const ISSUERS = ['cert-manager.io/cluster-issuer', 'cert-manager.io/issuer'] as const;

const tls: Shape = (value, place) => {
  const read = optionsOf({ secret: optional(word), clusterIssuer: optional(word), issuer: optional(word) })(value, place);
  if (read === undefined || !isObject(value)) return read;
  const issuers = [value.clusterIssuer, value.issuer].filter((issuer) => issuer !== undefined);
  if (issuers.length > 1 || (issuers.length === 0 && value.secret === undefined)) {
    place.add('option-invalid', issuers.length > 1 ? 'two issuers' : 'nothing', 'give a "secret" that exists, a "clusterIssuer" or an "issuer"');
  }
  return read;
};

const path: Shape = (value, place) => typeof value === 'string'
  ? urlPath(value, place)
  : optionsOf<IngressPath>({ path: urlPath, pathType: optional(oneOf('Prefix', 'Exact', 'ImplementationSpecific')) }, ['path'])(value, place);

const objectName: Shape = (value, place) => {
  place.name(value, dnsSubdomainFault(value), 'use lower case letters, digits, "-" and "."');
  return value;
};

const labels: Shape = (value, place) => {
  const read = mapOf(text)(value, place);
  checkLabels(read as Readonly<Record<string, string>> | undefined, place);
  return read;
};

const SHAPES = { className: word, tls: optional(tls), paths: optional(someOf(path, 'leave the option out for all paths')), name: optional(objectName), labels: optional(labels), annotations: TRAFFIC.annotations, controller: optional(controllerShape) } as const;

const ON_SERVICES = 'it is an option of Services that are reached themselves: say it to the controller, by its annotations or its own Service';

function problemsOf(hosts: Hosts, options: IngressOptions): readonly Problem[] {
  return optionProblems(options, {
    name: 'ingress',
    shapes: SHAPES,
    required: ['className'],
    writes: ISSUERS,
    lacking: { trafficPolicy: ON_SERVICES, sessionAffinity: ON_SERVICES, sourceRanges: ON_SERVICES, address: ON_SERVICES },
  }).concat(optionProblems({}, { name: 'ingress.hosts', shapes: {}, check: (_, place) => checkHosts(hosts, place) }));
}

function controllerOf({ className, controller }: IngressOptions): Controller | undefined {
  return controller ?? own(KNOWN_CONTROLLERS, className);
}

function judge(options: IngressOptions, request: ExposureRequest): readonly Problem[] {
  const faults = protocolFault(request, 'ingress', 'an Ingress');
  if (request.scope.networkPolicies === undefined || controllerOf(options) !== undefined) return faults;
  return [...faults, {
    code: 'controller-unknown',
    path: 'ingress.controller',
    message: `where the controller of class "${options.className}" runs, network policies have to know`,
    hint: 'give its namespace, such as { namespace: "traefik" }, or "outside" where a load balancer of the cloud calls the Pods itself',
  }];
}

/**
 * An Ingress. Endpoints of one host share one: they name the same hosts, class, certificate, name, labels and annotations, are applications of one
 * namespace and group, and differ in their paths; anything else is a problem, because controllers differ in what they make of it.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/ingress/
 */
export const Ingress = {
  /** The endpoint at these hosts; its Service stays inside the cluster. */
  at(hosts: Hosts, options: IngressOptions): Platform {
    const controller = controllerOf(readable(options));
    return {
      id: platformId('ingress', { ...readable(options), hosts }),
      audiences: EVERYONE,
      origin: originOf(readable(options).tls === undefined ? 'http' : 'https', hosts),
      problems: () => problemsOf(hosts, options),
      judge: (request) => judge(options, request),
      expose: (request) => ({
        objects: [{ manifest: ingressObject(hostList(hosts), options, request), fixed: false, join: joinIngresses }],
        claims: ingressClaims(hostList(hosts), options, request),
        ...controller === undefined || controller === 'outside' ? {} : { through: controller.namespace },
      }),
    };
  },
} as const;
