import type { Platform } from './platform';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

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

function nodePort(port: number | undefined): Platform<'public'> {
  return {
    id: 'node-port',
    audiences: ['public'],
    expose: () => ({ service: { type: 'NodePort', ...port === undefined ? {} : { nodePort: port } } }),
    problems: () => port === undefined ? [] : portProblems(port),
  };
}

/**
 * A port on every node: the way out where nothing answers `type: LoadBalancer`.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
 */
export const NodePort = {
  /** This port on every node, 30000 to 32767; unique in the cluster. */
  at: (port: number): Platform<'public'> => nodePort(port),
  /** A port that the cluster picks. */
  any: (): Platform<'public'> => nodePort(undefined),
} as const;
