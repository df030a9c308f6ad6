import type { Platform } from './platform';
import { EVERYONE } from './platform';
import { oneOf, optional, optionsOf } from '../options/shape';
import { shapeProblems } from '../options/shape-problems';

/** Which controller answers in the cluster: EKS Auto Mode, or the AWS Load Balancer Controller that the user installed. */
export type EksController = 'auto-mode' | 'aws-load-balancer-controller';

/** Options of {@link eks}. */
export interface EksOptions {
  /** @default 'aws-load-balancer-controller' */
  readonly controller?: EksController;
  /**
   * Whether the load balancer sends to node ports (`instance`) or to Pod addresses (`ip`, which takes a network plugin that
   * gives Pods addresses of the VPC). It is always written, because the controller's own default is `instance`.
   *
   * @default 'ip'
   */
  readonly targetType?: 'instance' | 'ip';
}

const CLASSES: Readonly<Record<EksController, string>> = {
  'auto-mode': 'eks.amazonaws.com/nlb',
  'aws-load-balancer-controller': 'service.k8s.aws/nlb',
};

const OPTIONS = optionsOf<EksOptions>({ controller: optional(oneOf(...Object.keys(CLASSES))), targetType: optional(oneOf('instance', 'ip')) });

/**
 * Scheme annotation: both controllers make a load balancer internal unless told otherwise.
 *
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/
 */
export const EKS_SCHEME = {
  public: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
  internal: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
} as const;

/**
 * A Network Load Balancer on EKS. Its class may not change once the Service exists.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html for EKS Auto Mode
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/ for the controller
 */
export function eks(options: EksOptions = {}): Platform {
  const { controller = 'aws-load-balancer-controller', targetType = 'ip' } = options;
  return {
    id: `eks/${controller}/${targetType}`,
    audiences: EVERYONE,
    expose: ({ audience }) => ({
      service: {
        type: 'LoadBalancer',
        loadBalancerClass: CLASSES[controller],
        annotations: { ...EKS_SCHEME[audience], 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': targetType },
      },
    }),
    problems: () => shapeProblems(OPTIONS, options, 'eks'),
  };
}
