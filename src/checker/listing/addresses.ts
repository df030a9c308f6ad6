import { nameIn } from '../../kubernetes/kinds/namespace';
import type { Service } from '../../kubernetes/services/service';
import type { Topology, TopologyExposure } from '../../kubernetes/topology/topology';
import { portText } from '../../kubernetes/topology/topology';
import type { ResourceIndex } from '../rules/references/shared/resource-index';

/** Something that can be called, and from where. */
export interface Address {
  /** `web.shop:80`, `shop.example.com`. */
  readonly address: string;
  /** The namespace of a Service inside of the cluster, where the manifest names one. */
  readonly namespace?: string;
  /** `Service`, `Ingress`, `HTTPRoute`. */
  readonly kind: string;
  /** How far it reaches; `cluster` for what only Pods of the cluster can call. */
  readonly from: TopologyExposure['reach'] | 'cluster';
  /** The workloads that hold the address, as far as the render tells. */
  readonly callers: readonly string[];
  /** The workloads behind it. */
  readonly leadsTo: readonly string[];
}

function titleOf(id: string): string {
  return id.slice(id.indexOf(' ') + 1);
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function callersOf(workloads: readonly string[], { calls }: Topology): readonly string[] {
  return once(calls.filter(({ to }) => workloads.includes(to)).map(({ from }) => titleOf(from)));
}

function serviceAddress({ name, namespace, ports }: Service): string {
  const shown = ports.map(({ port, protocol }) => portText(port, protocol)).join(',');
  return `${nameIn(namespace, name).split('/').toReversed().join('.')}${shown === '' ? '' : `:${shown}`}`;
}

function fromOutside({ kind, name, reach, hosts, leadsTo }: TopologyExposure, service: Service | undefined): Address {
  const nodePorts = service?.ports.flatMap(({ nodePort }) => nodePort ?? []) ?? [];
  const ports = once(leadsTo.map(({ port }) => port)).join(',');
  const named = hosts.length > 0 ? hosts.join(', ') : `${name}${ports === '' ? '' : `:${ports}`}`;
  const address = reach === 'nodes' && nodePorts.length > 0 ? `<node>:${nodePorts.join(',')}` : named;
  return { address, kind: service?.type ?? kind, from: reach, callers: [], leadsTo: once(leadsTo.map(({ workload }) => titleOf(workload))) };
}

/** Every address of an overlay: those that are open to the outside, then those inside of the cluster. */
export function addressesOf(index: ResourceIndex, topology: Topology): readonly Address[] {
  const outside = topology.exposures.map((one) => {
    const service = one.kind === 'Service' ? index.services.find(({ namespace, name }) => one.id === `Service ${nameIn(namespace, name)}`) : undefined;
    return fromOutside(one, service);
  });
  const inside = index.services.map((service): Address => {
    const workloads = service.selector.length === 0 ? [] : index.selected(service.namespace, service.selector);
    const ids = workloads.map(({ kind, namespace, name }) => `${kind} ${nameIn(namespace, name)}`);
    const home = nameIn(service.namespace, '') === '' ? {} : { namespace: service.namespace };
    return { address: serviceAddress(service), ...home, kind: 'Service', from: 'cluster', callers: callersOf(ids, topology), leadsTo: once(ids.map(titleOf)) };
  });
  return [...outside, ...inside];
}
