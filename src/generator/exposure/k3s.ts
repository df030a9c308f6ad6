import { optionProblems, platformId, readable, TRAFFIC, word } from './option-problems';
import type { Platform } from './platform';
import type { TrafficOptions } from './traffic';
import { balancerShape } from './traffic';
import { optional } from '../options/shape';

/** Options of {@link k3s}. */
export interface K3sOptions extends TrafficOptions {
  /** The pool of nodes that answer: those with the label `svccontroller.k3s.cattle.io/lbpool` of this value. @default all nodes that may */
  readonly nodePool?: string;
}

/** Pool of nodes: a label of nodes and Services. @see https://docs.k3s.io/networking/networking-services#creating-servicelb-node-pools */
const NODE_POOL = 'svccontroller.k3s.cattle.io/lbpool';

const NODES_ONLY = 'ServiceLB answers on the addresses of the nodes: choose these by "nodePool", or use LoadBalancer.metalLb(…)';

/**
 * ServiceLB, the load balancer of K3s: the Service's port on the nodes themselves, so whoever reaches a node reaches it.
 *
 * @see https://docs.k3s.io/networking/networking-services#service-load-balancer
 */
export function k3s(options: K3sOptions = {}): Platform<'public'> {
  const { nodePool, ...traffic } = readable(options);
  return {
    id: platformId('k3s', readable(options)),
    audiences: ['public'],
    expose: () => ({ service: balancerShape(traffic, nodePool === undefined ? {} : { labels: { [NODE_POOL]: nodePool } }) }),
    problems: () => optionProblems(options, {
      name: 'k3s',
      shapes: { ...TRAFFIC, nodePool: optional(word) },
      lacking: { address: NODES_ONLY, pool: NODES_ONLY, sourceRanges: 'ServiceLB documents no source ranges: use network policies (option "network" of the application), or a firewall before the nodes' },
    }),
  };
}
