import { exposureOf } from '../../kubernetes/exposure/exposure';
import { nameIn, nameOf } from '../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import type { Workload } from '../../kubernetes/pods/workload';
import type { Service } from '../../kubernetes/services/service';
import type { TopologyExposure } from '../../kubernetes/topology/topology';
import { portText } from '../../kubernetes/topology/topology';
import { gatewayRoutes } from '../rules/references/shared/gateway-routes';
import type { ResourceIndex } from '../rules/references/shared/resource-index';

/** A Service that a way in sends requests to, and the port where it names one. */
interface Target {
  readonly namespace: string;
  readonly name: string;
  readonly port: JsonValue | undefined;
}

type IdOf = (workload: Workload) => string;

function ingressTargets({ object }: Resource, namespace: string): readonly Target[] {
  const paths = asList(at(object, 'spec', 'rules')).flatMap((rule) => asList(at(rule, 'http', 'paths')).map((path) => at(path, 'backend')));
  return [at(object, 'spec', 'defaultBackend'), ...paths].flatMap((backend): Target[] => {
    const name = asString(at(backend, 'service', 'name'));
    return name === undefined ? [] : [{ namespace, name, port: at(backend, 'service', 'port', 'number') ?? at(backend, 'service', 'port', 'name') }];
  });
}

function routeTargets({ object }: Resource, home: string): readonly Target[] {
  const backends = asList(at(object, 'spec', 'rules')).flatMap((rule) => asList(at(rule, 'backendRefs')).map(asObject));
  return backends.filter(({ kind }) => (kind ?? 'Service') === 'Service').flatMap(({ name, namespace, port }): Target[] =>
    (asString(name) === undefined ? [] : [{ namespace: asString(namespace) ?? home, name: asString(name) ?? '', port }]));
}

function hostsOf({ object }: Resource): readonly string[] {
  const ofRules = asList(at(object, 'spec', 'rules')).map((rule) => asString(at(rule, 'host')));
  const ofRoute = asList(at(object, 'spec', 'hostnames')).map(asString);
  return [...new Set([...ofRules, ...ofRoute].filter((host): host is string => host !== undefined && host !== ''))];
}

/** The workloads behind the ports of a Service. */
function behind(index: ResourceIndex, service: Service | undefined, port: JsonValue | undefined, idOf: IdOf): TopologyExposure['leadsTo'] {
  if (service === undefined || service.selector.length === 0) return [];
  const ports = service.ports.filter((one) => port === undefined || one.port === port || (port !== '' && one.name === port));
  const ids = index.selected(service.namespace, service.selector).map(idOf);
  return ids.flatMap((workload) => ports.map(({ port: number, protocol }) => ({ workload, port: portText(number, protocol) })));
}

function exposure(index: ResourceIndex, resource: Resource, leadsTo: TopologyExposure['leadsTo']): readonly TopologyExposure[] {
  const reach = exposureOf(resource.object, index);
  if (reach === 'none') return [];
  const { kind, name } = { kind: asString(resource.object.kind) ?? '', name: nameOf(resource.object) };
  const once = new Map(leadsTo.map((one) => [`${one.workload} ${one.port}`, one]));
  return [{ id: `${kind} ${nameIn(index.namespaceOf(resource), name)}`, kind, name, reach, hosts: hostsOf(resource), leadsTo: [...once.values()] }];
}

/** The ways into the cluster: Services of nodes and load balancers, Ingresses, routes of the Gateway API. */
export function exposuresOf(index: ResourceIndex, idOf: IdOf): readonly TopologyExposure[] {
  const through = (resource: Resource, targets: readonly Target[]): readonly TopologyExposure[] =>
    exposure(index, resource, targets.flatMap(({ namespace, name, port }) => behind(index, index.service(namespace, name), port, idOf)));
  return [
    ...index.services.flatMap((service) => exposure(index, service.resource, behind(index, service, undefined, idOf))),
    ...index.ofKind('Ingress.networking.k8s.io').flatMap((one) => through(one, ingressTargets(one, index.namespaceOf(one)))),
    ...gatewayRoutes(index).flatMap((one) => through(one, routeTargets(one, index.namespaceOf(one)))),
  ];
}
