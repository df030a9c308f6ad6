import type { Platform } from './platform';
import { EVERYONE } from './platform';

/**
 * Annotations of Google Kubernetes Engine, which all its versions take; the classes that replace them need a recent version.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters
 */
export const GKE_ANNOTATIONS = {
  public: { 'cloud.google.com/l4-rbs': 'enabled' },
  internal: { 'networking.gke.io/load-balancer-type': 'Internal' },
} as const;

/**
 * A passthrough Network Load Balancer on GKE.
 * Public is the provider's default; it is pinned to the backend-service based load balancer, which is external only.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/external-svc-lb-rbs
 */
export function gke(): Platform {
  return {
    id: 'gke',
    audiences: EVERYONE,
    expose: ({ audience }) => ({ service: { type: 'LoadBalancer', annotations: GKE_ANNOTATIONS[audience] } }),
    problems: () => [],
  };
}
