import { BALANCER, optionProblems, platformId, readable, word } from './option-problems';
import type { Platform } from './platform';
import { EVERYONE } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';
import { optional } from '../options/shape';

/** Options of {@link gke}. */
export interface GkeOptions extends BalancerOptions {
  /**
   * Name of a reserved regional address, not the address itself: an external one for `publicly`, an internal one for `internally`.
   *
   * @default an address that lasts as long as the Service
   */
  readonly address?: string;
}

/**
 * Annotations of Google Kubernetes Engine, which all its versions take; the classes that replace them need a recent version.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters
 */
export const GKE_ANNOTATIONS = {
  public: { 'cloud.google.com/l4-rbs': 'enabled' },
  internal: { 'networking.gke.io/load-balancer-type': 'Internal' },
} as const;

/** Names of reserved addresses. @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters */
const ADDRESS = 'networking.gke.io/load-balancer-ip-addresses';

const WRITES = [...Object.keys(GKE_ANNOTATIONS.public), ...Object.keys(GKE_ANNOTATIONS.internal), ADDRESS];

const SUBNET = 'use LoadBalancer.gkePrivate(…), or the annotation "networking.gke.io/load-balancer-subnet"';

/**
 * A passthrough Network Load Balancer on GKE.
 * Public is the provider's default; it is pinned to the backend-service based load balancer, which is external only.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer
 */
export function gke(options: GkeOptions = {}): Platform {
  const { address, ...traffic } = readable(options);
  return {
    id: platformId('gke', readable(options)),
    audiences: EVERYONE,
    expose: ({ audience }) => ({
      service: balancerShape(traffic, { annotations: { ...GKE_ANNOTATIONS[audience], ...address === undefined ? {} : { [ADDRESS]: address } } }),
    }),
    problems: () => optionProblems(options, { name: 'gke', shapes: { ...BALANCER, address: optional(word) }, writes: WRITES, lacking: { subnet: SUBNET } }),
  };
}
