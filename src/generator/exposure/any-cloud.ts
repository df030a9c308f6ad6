import { AKS_ANNOTATIONS } from './aks';
import { EKS_SCHEME, eksStickiness } from './eks';
import { GKE_ANNOTATIONS } from './gke';
import { BALANCER, optionProblems, platformId, readable } from './option-problems';
import type { Audience, Platform } from './platform';
import { EVERYONE } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';

/** The annotations of all providers together. @see https://cloud-provider-aws.sigs.k8s.io/service_controller/ for the deprecated one */
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

const OF_ONE_PROVIDER = 'every provider has its own form: use LoadBalancer.gke(…), LoadBalancer.eks(…) or LoadBalancer.aks(…)';

/**
 * One Service that is right on GKE, EKS and AKS at once: each provider reads its own annotation and ignores the others'.
 * No class is set, because a class names one provider; the cluster's default controller answers.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
export function anyCloud(options: BalancerOptions = {}): Platform {
  const stickiness = eksStickiness(readable(options));
  return {
    id: platformId('any-cloud', readable(options)),
    audiences: EVERYONE,
    expose: ({ audience }) => ({ service: balancerShape(options, { annotations: { ...ANNOTATIONS[audience], ...stickiness } }) }),
    problems: () => optionProblems(options, {
      name: 'anyCloud',
      shapes: BALANCER,
      writes: [...Object.keys(ANNOTATIONS.public), ...Object.keys(ANNOTATIONS.internal), ...Object.keys(stickiness)],
      lacking: { address: OF_ONE_PROVIDER, addresses: OF_ONE_PROVIDER, subnet: OF_ONE_PROVIDER, subnets: OF_ONE_PROVIDER },
    }),
  };
}
