import { hostnamesMeet } from './hostnames';
import type { ResourceIndex } from './resource-index';

import { own } from '../../../../common/own';
import { APPLIED_NAMESPACE } from '../../../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, textOf } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { conditionsOf, describeConditions, matches, labelsOf } from '../../../../kubernetes/selectors/label-selector';
import { GATEWAY_GROUP } from '../../../../kubernetes/services/routes';

/** Why a listener does not take a route. */
export interface Refusal {
  /** Follows the name of the listener in a message. */
  readonly reason: string;
  readonly hint: string;
  /** The field of the route that decides, where it is not the reference to the Gateway. */
  readonly field?: 'hostnames';
}

/** The kinds of routes that the protocols of the Gateway API carry; a protocol of an implementation's own may carry any. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['HTTPRoute', 'GRPCRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
  TLS: ['TLSRoute', 'TCPRoute'],
  TCP: ['TCPRoute'],
  UDP: ['UDPRoute'],
};

const WITH_HOSTNAMES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

function refusedKind(listener: JsonValue, kind: string): Refusal | undefined {
  const protocol = asString(at(listener, 'protocol')) ?? '';
  const carried = own(KINDS, protocol) ?? [kind];
  if (!carried.includes(kind)) {
    return { reason: `has protocol ${protocol}, which carries ${carried.join(' and ')}`, hint: `Attach the ${kind} to a listener of a fitting protocol.` };
  }
  const allowed = asList(at(listener, 'allowedRoutes', 'kinds'))
    .filter((entry) => (at(entry, 'group') ?? GATEWAY_GROUP) === GATEWAY_GROUP)
    .map((entry) => textOf(at(entry, 'kind')));
  const lists = asList(at(listener, 'allowedRoutes', 'kinds')).length > 0;
  if (!lists || allowed.includes(kind)) return undefined;
  return { reason: `allows ${allowed.join(' and ') || 'routes of other groups'} only`, hint: `Add ${kind} to allowedRoutes.kinds of the listener.` };
}

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

function refusedBySelector(index: ResourceIndex, listener: JsonValue, namespace: string): Refusal | undefined {
  const conditions = conditionsOf(asObject(at(listener, 'allowedRoutes', 'namespaces', 'selector')));
  const object = index.find('Namespace', '', namespace)?.object;
  const isKnown = namespace !== APPLIED_NAMESPACE && (object !== undefined || conditions.every(({ key }) => key === NAMESPACE_NAME));
  const labels = { ...labelsOf(at(object, 'metadata', 'labels')), [NAMESPACE_NAME]: namespace };
  if (!isKnown || matches(labels, conditions)) return undefined;
  const reason = `takes routes of namespaces with ${describeConditions(conditions)}, which ${namespace} does not have`;
  return { reason, hint: `Label the Namespace ${namespace}, or widen allowedRoutes.namespaces.selector of the listener.` };
}

function refusedNamespace(index: ResourceIndex, listener: JsonValue, gateway: string, route: string): Refusal | undefined {
  const from = at(listener, 'allowedRoutes', 'namespaces', 'from') ?? 'Same';
  const hint = 'Set allowedRoutes.namespaces.from of the listener to All or Selector, or move the route.';
  if (from === 'None') return { reason: 'takes no routes', hint };
  if (from === 'Same' && !index.mayBeSame(gateway, route)) return { reason: 'takes routes of its own namespace only', hint };
  return from === 'Selector' ? refusedBySelector(index, listener, route) : undefined;
}

function refusedHostname(listener: JsonValue, route: Resource): Refusal | undefined {
  const served = asString(at(listener, 'hostname')) ?? '';
  const wanted = asList(at(route.object, 'spec', 'hostnames')).filter((name) => typeof name === 'string');
  if (served === '' || wanted.length === 0 || wanted.some((name) => hostnamesMeet(served, name))) return undefined;
  return { reason: `serves ${served}, and the route is for ${wanted.join(', ')}`, hint: 'Give the route a host name that the listener serves.', field: 'hostnames' };
}

/** Why a listener of a Gateway does not take a route; undefined where it does, as far as the render tells. */
export function refusal(index: ResourceIndex, gateway: Resource, listener: JsonValue, route: Resource): Refusal | undefined {
  const kind = asString(route.object.kind) ?? '';
  return refusedKind(listener, kind)
    ?? refusedNamespace(index, listener, index.namespaceOf(gateway), index.namespaceOf(route))
    ?? (WITH_HOSTNAMES.includes(kind) ? refusedHostname(listener, route) : undefined);
}
