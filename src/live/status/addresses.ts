import { conditionOf } from './verdict';
import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import { GATEWAY } from '../../kubernetes/services/routes';
import { isService, servicePorts, serviceType } from '../../kubernetes/services/service';

/** Ingresses, with their group. */
export const INGRESS = 'Ingress.networking.k8s.io';

/** A host with a port where it is not the one that browsers take; IPv6 addresses in brackets. */
function withPort(host: string, port: number | undefined): string {
  const written = host.includes(':') ? `[${host}]` : host;
  return port === undefined ? written : `${written}:${port}`;
}

function given(object: JsonObject): string[] {
  return asList(at(object, 'status', 'loadBalancer', 'ingress')).map(asObject).flatMap(({ ip, hostname }) => asString(hostname) ?? asString(ip) ?? []);
}

/** One address of each node: what reaches it from furthest. */
export function nodeAddress(node: JsonObject): string | undefined {
  const addresses = asList(at(node, 'status', 'addresses')).map(asObject);
  const ofType = (type: string): string | undefined => asString(addresses.find((one) => one.type === type)?.address);
  return conditionOf(node, 'Ready')?.status === 'True' ? ofType('ExternalIP') ?? ofType('InternalIP') : undefined;
}

/** So many nodes are named; every other answers as well. */
const NAMED_NODES = 2;

function ofNodes(ports: readonly number[], nodes: readonly JsonObject[]): string[] {
  const hosts = nodes.flatMap((node) => nodeAddress(node) ?? []).slice(0, NAMED_NODES);
  return (hosts.length === 0 ? ['<any node>'] : hosts).flatMap((host) => ports.map((port) => withPort(host, port)));
}

function ofService(service: JsonObject, nodes: readonly JsonObject[]): string[] {
  const ports = servicePorts(service);
  const outside = asList(at(service, 'spec', 'externalIPs')).filter((ip) => typeof ip === 'string');
  const balanced = serviceType(service) === 'LoadBalancer' ? given(service) : [];
  const onNodes = serviceType(service) === 'NodePort' ? ofNodes(ports.flatMap(({ nodePort }) => nodePort ?? []), nodes) : [];
  return [...[...balanced, ...outside].flatMap((host) => ports.map(({ port }) => withPort(host, port))), ...onNodes];
}

/** The addresses under which an object is reached from outside of the cluster, as it says itself; none where it has none, or not yet. */
export function addressesOf(object: JsonObject, nodes: readonly JsonObject[]): string[] {
  if (isService(object)) return ofService(object, nodes);
  if (groupKindOf(object) === INGRESS) return given(object).map((host) => withPort(host, undefined));
  if (groupKindOf(object) !== GATEWAY) return [];
  const ports = [...new Set(asList(at(object, 'spec', 'listeners')).map((listener) => at(listener, 'port')).filter((port) => typeof port === 'number'))];
  return asList(at(object, 'status', 'addresses')).flatMap((address) => {
    const host = asString(at(address, 'value'));
    return host === undefined ? [] : ports.map((port) => withPort(host, port));
  });
}

/** Whether somebody outside of Kubernetes' own controllers has to give an object its address. */
export function asksForAddress(object: JsonObject): boolean {
  return (isService(object) && serviceType(object) === 'LoadBalancer') || [INGRESS, GATEWAY].includes(groupKindOf(object));
}
