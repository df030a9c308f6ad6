import { optionProblems, platformId, readable, TRAFFIC } from './option-problems';
import type { Platform } from './platform';
import type { TrafficOptions } from './traffic';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** Options of a node port. */
export type NodePortOptions = TrafficOptions;

/** The range that an API server allocates node ports from, unless its `--service-node-port-range` says otherwise. */
const RANGE = { first: 30000, last: 32767 } as const;

function portProblems(port: number): Problem[] {
  const { first, last } = RANGE;
  if (Number.isInteger(port) && port >= first && port <= last) return [];
  return [{
    code: 'node-port-out-of-range',
    path: 'nodePort',
    message: `node port ${showValue(port)}`,
    hint: `use a whole number from ${first} to ${last}, or NodePort.any() to let the cluster pick one`,
  }];
}

const LACKING = {
  sourceRanges: 'a node port answers everyone: use a LoadBalancer that has "sourceRanges", or network policies (option "network" of the application)',
  address: 'a node port is on every node: use a LoadBalancer that has "address"',
} as const;

function nodePort(port: number | undefined, options: NodePortOptions): Platform<'public'> {
  const { trafficPolicy, sessionAffinity, annotations } = readable(options);
  return {
    id: platformId('node-port', readable(options)),
    audiences: ['public'],
    expose: () => ({ service: { type: 'NodePort', ...port === undefined ? {} : { nodePort: port }, trafficPolicy, sessionAffinity, annotations } }),
    problems: () => [...port === undefined ? [] : portProblems(port), ...optionProblems(options, { name: 'nodePort', shapes: TRAFFIC, lacking: LACKING })],
  };
}

/**
 * A port on every node: the way out where nothing answers `type: LoadBalancer`.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
 */
export const NodePort = {
  /** This port on every node, 30000 to 32767; unique in the cluster. */
  at: (port: number, options: NodePortOptions = {}): Platform<'public'> => nodePort(port, options),
  /** A port that the cluster picks. */
  any: (options: NodePortOptions = {}): Platform<'public'> => nodePort(undefined, options),
} as const;
