import { outsideCalls } from './addresses-outside';
import { exposuresOf } from './exposures';
import { APPLIED_NAMESPACE, nameIn } from '../../kubernetes/kinds/namespace';
import type { Resource } from '../../kubernetes/objects/resource';
import type { Workload } from '../../kubernetes/pods/workload';
import type { Service } from '../../kubernetes/services/service';
import type { Topology, TopologyCall, TopologyExternal } from '../../kubernetes/topology/topology';
import { portText } from '../../kubernetes/topology/topology';
import type { ServiceReference } from '../rules/references/addresses/references';
import { judgeMissing } from '../rules/references/addresses/verdict';
import { policiesOf } from '../rules/references/network/policy';
import { workloadLinks } from '../rules/references/network/workload-links';
import type { LinkOptions } from '../rules/references/shared/link-options';
import { ResourceIndex } from '../rules/references/shared/resource-index';

function idOf({ kind, namespace, name }: Workload): string {
  return `${kind} ${nameIn(namespace, name)}`;
}

/** The calls of a render while they are collected, and the externals that they lead to. */
class Calls {
  readonly externals = new Map<string, TopologyExternal>();
  private readonly found = new Map<string, TopologyCall>();

  add(from: string, to: string, ports: readonly string[]): void {
    if (from === to) return;
    const key = `${from}\n${to}`;
    const before = this.found.get(key)?.ports ?? [];
    this.found.set(key, { from, to, ports: [...new Set([...before, ...ports])] });
  }

  addExternal(from: string, external: TopologyExternal, ports: readonly string[]): void {
    if (!this.externals.has(external.id)) this.externals.set(external.id, external);
    this.add(from, external.id, ports);
  }

  get all(): readonly TopologyCall[] {
    return [...this.found.values()];
  }
}

function portsOf({ address }: ServiceReference, service: Service | undefined): readonly string[] {
  const named = service?.ports.filter(({ port }) => address.port === undefined || port === address.port) ?? [];
  if (named.length > 0) return named.map(({ port, protocol }) => portText(port, protocol));
  return address.port === undefined ? [] : [String(address.port)];
}

/** What a Service without Pods of the render stands for. */
function externalOf({ host, service }: ServiceReference): TopologyExternal {
  const id = `Service ${nameIn(host.namespace, host.service)}`;
  const target = service?.resource.object.spec;
  if (service?.type === 'ExternalName') return { id, name: host.service, kind: `ExternalName ${(target as { externalName?: string } | undefined)?.externalName ?? ''}`.trim() };
  return { id, name: host.service, kind: service === undefined ? `Service elsewhere · ${host.namespace}` : 'Service without Pods here' };
}

/** A name alone may be anything: what the checks would not speak of is no Service either. */
function isService(index: ResourceIndex, reference: ServiceReference): boolean {
  return reference.service !== undefined || reference.host.form !== 'bare' || judgeMissing(index, reference) !== undefined;
}

function collect(index: ResourceIndex): Calls {
  const calls = new Calls();
  for (const { from, reference } of workloadLinks(index)) {
    const { service } = reference;
    const ports = portsOf(reference, service);
    const to = service === undefined || service.selector.length === 0 ? [] : index.selected(service.namespace, service.selector);
    for (const workload of to) calls.add(idOf(from), idOf(workload), ports);
    if (to.length === 0 && isService(index, reference)) calls.addExternal(idOf(from), externalOf(reference), ports);
  }
  for (const { from, host, port } of outsideCalls(index)) {
    calls.addExternal(idOf(from), { id: `host ${host}`, name: host, kind: 'host' }, port === undefined ? [] : [String(port)]);
  }
  return calls;
}

/** Reads who calls whom back from a render: from the addresses in variables, arguments and ConfigMaps. */
export function readTopology(resources: readonly Resource[], options: LinkOptions = {}): Topology {
  const index = new ResourceIndex(resources, options);
  const calls = collect(index);
  const workloads = index.workloads.map((workload) => ({
    id: idOf(workload),
    kind: workload.kind,
    name: workload.name,
    namespace: workload.namespace === APPLIED_NAMESPACE ? '' : workload.namespace,
    isolated: (['ingress', 'egress'] as const).filter((direction) => policiesOf(index, workload, direction).length > 0),
  }));
  const namespaces = [...new Set(workloads.map(({ namespace }) => namespace))].sort();
  return { namespaces, workloads, externals: [...calls.externals.values()], exposures: exposuresOf(index, idOf), calls: calls.all };
}
