import type { Topology, TopologyExposure } from './topology';

/** A box of a drawing. */
export interface GraphNode {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly role: 'entry' | 'workload' | 'external';
  /** The namespace; '' for what has none. */
  readonly group: string;
}

/** An arrow of a drawing. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The ports; '' where none is known. */
  readonly label: string;
}

/** What is drawn, whatever draws it. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const REACH: Readonly<Record<TopologyExposure['reach'], string>> = { public: 'public', internal: 'private network', nodes: 'every node' };

/** How a page calls the reach of an exposure. */
export function reachText(reach: TopologyExposure['reach']): string {
  return REACH[reach];
}

function hostsText({ hosts, name }: TopologyExposure): string {
  if (hosts.length === 0) return name;
  return hosts.length === 1 ? hosts[0] : `${hosts[0]} +${hosts.length - 1}`;
}

/**
 * The boxes and arrows of a topology: exposures, then workloads, then externals.
 *
 * @param isFramed true where a frame around the workloads says their namespace, and boxes have room for several lines
 */
export function graphOf({ namespaces, workloads, externals, exposures, calls }: Topology, isFramed = false): Graph {
  const place = (namespace: string): string => namespaces.length > 1 && !isFramed ? ` · ${namespace}` : '';
  const lock = (isolated: readonly string[]): string => isolated.length === 0 ? '' : `${isFramed ? '\n' : ' · '}policy: ${isolated.map((direction) => direction === 'ingress' ? 'in' : 'out').join(', ')}`;
  const nodes: readonly GraphNode[] = [
    ...exposures.map((one): GraphNode => ({ id: one.id, title: hostsText(one), subtitle: `${one.kind} · ${REACH[one.reach]}`, role: 'entry', group: '' })),
    ...workloads.map(({ id, kind, name, namespace, isolated }): GraphNode => ({ id, title: name, subtitle: `${kind}${place(namespace)}${lock(isolated)}`, role: 'workload', group: namespace })),
    ...externals.map(({ id, name, kind }): GraphNode => ({ id, title: name, subtitle: kind, role: 'external', group: '' })),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const ways = exposures.flatMap(({ id, leadsTo }) => [...new Set(leadsTo.map(({ workload }) => workload))].map((to): GraphEdge => (
    { from: id, to, label: leadsTo.filter(({ workload }) => workload === to).map(({ port }) => port).join(', ') })));
  const edges = [...ways, ...calls.map(({ from, to, ports }): GraphEdge => ({ from, to, label: ports.join(', ') }))];
  return { nodes, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)) };
}
