import { AKS_ANNOTATIONS } from './aks';
import { EKS_SCHEME } from './eks';
import { GKE_ANNOTATIONS } from './gke';
import type { Audience, Platform } from './platform';
import { EVERYONE } from './platform';

const ANNOTATIONS: Readonly<Record<Audience, Readonly<Record<string, string>>>> = {
  public: { ...GKE_ANNOTATIONS.public, ...EKS_SCHEME.public, ...AKS_ANNOTATIONS.public },
  internal: {
    ...GKE_ANNOTATIONS.internal,
    ...EKS_SCHEME.internal,
    // The AWS cloud provider, which answers where the controller is not installed, knows only the deprecated form: without it the Service is public.
    'service.beta.kubernetes.io/aws-load-balancer-internal': 'true',
    ...AKS_ANNOTATIONS.internal,
  },
};

/**
 * One Service that is right on GKE, EKS and AKS at once: each provider reads its own annotation and ignores the others'.
 * No class is set, because a class names one provider; the cluster's default controller answers.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
export function anyCloud(): Platform {
  return {
    id: 'any-cloud',
    audiences: EVERYONE,
    expose: ({ audience }) => ({ service: { type: 'LoadBalancer', annotations: ANNOTATIONS[audience] } }),
    problems: () => [],
  };
}
