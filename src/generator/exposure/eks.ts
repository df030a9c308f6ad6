import { BALANCER, optionProblems, platformId, readable, word } from './option-problems';
import type { Audience, ExposureRequest, Platform } from './platform';
import { EVERYONE } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';
import { parseIp } from '../../kubernetes/names/ip-address';
import { listOf, oneOf, optional } from '../options/shape';
import type { Place } from '../problems/place';
import type { Problem } from '../problems/problem';

/** Which controller answers in the cluster: EKS Auto Mode, or the AWS Load Balancer Controller that the user installed. */
export type EksController = 'auto-mode' | 'aws-load-balancer-controller';

/** Options of {@link eks}. */
export interface EksOptions extends BalancerOptions {
  /** Which controller answers in the cluster. @default 'aws-load-balancer-controller' */
  readonly controller?: EksController;
  /**
   * Whether the load balancer sends to node ports (`instance`) or to Pod addresses (`ip`, which takes a network plugin that
   * gives Pods addresses of the VPC). It is always written, because the controller's own default is `instance`.
   *
   * @default 'ip'
   */
  readonly targetType?: 'instance' | 'ip';
  /** Ids or names of its subnets, one for each availability zone. @default those that are tagged for it */
  readonly subnets?: readonly string[];
  /**
   * Static addresses, one for each subnet: allocation ids of elastic IPs (`eipalloc-…`) for `publicly`, IPv4 addresses of the subnets
   * for `internally`. Of the AWS Load Balancer Controller only.
   *
   * @default AWS picks them
   */
  readonly addresses?: readonly string[];
}

const CLASSES: Readonly<Record<EksController, string>> = {
  'auto-mode': 'eks.amazonaws.com/nlb',
  'aws-load-balancer-controller': 'service.k8s.aws/nlb',
};

const SHAPES = {
  ...BALANCER,
  controller: optional(oneOf(...Object.keys(CLASSES))),
  targetType: optional(oneOf('instance', 'ip')),
  subnets: optional(listOf(word)),
  addresses: optional(listOf(word)),
} as const;

/**
 * Scheme annotation: both controllers make a load balancer internal unless told otherwise.
 *
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#lb-scheme
 */
export const EKS_SCHEME = {
  public: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
  internal: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
} as const;

/** Where the load balancer sends. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#nlb-target-type */
const TARGET_TYPE = 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type';
/** Its subnets. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#subnets */
const SUBNETS = 'service.beta.kubernetes.io/aws-load-balancer-subnets';
/** Attributes of its target groups. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#target-group-attributes */
const ATTRIBUTES = 'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes';

/** Its static addresses. @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#eip-allocations */
const ADDRESSES: Readonly<Record<Audience, string>> = {
  public: 'service.beta.kubernetes.io/aws-load-balancer-eip-allocations',
  internal: 'service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses',
};

/** Session affinity: a Network Load Balancer does not read the Service's field, which only decides behind node ports. */
export function eksStickiness({ sessionAffinity }: BalancerOptions): Readonly<Record<string, string>> {
  return sessionAffinity === 'ClientIP' ? { [ATTRIBUTES]: 'stickiness.enabled=true,stickiness.type=source_ip' } : {};
}

function checkTogether({ controller, targetType = 'ip', trafficPolicy, subnets = [], addresses = [] }: EksOptions, place: Place): void {
  if (trafficPolicy === 'Local' && targetType === 'ip') {
    const hint = 'use targetType "instance"; or keep the client\'s address by the annotation aws-load-balancer-target-group-attributes: "preserve_client_ip.enabled=true"';
    place.at('trafficPolicy').add('option-unsupported', 'no node stands between the load balancer and a Pod that is its target', hint);
  }
  if (controller === 'auto-mode' && addresses.length > 0) {
    place.at('addresses').add('option-unsupported', 'EKS Auto Mode documents no static addresses', 'use controller "aws-load-balancer-controller", or leave the addresses to AWS');
  }
  if (subnets.length > 0 && addresses.length > 0 && subnets.length !== addresses.length) {
    place.at('addresses').add('address-invalid', `${addresses.length} for ${subnets.length} subnets`, 'give one address for each subnet');
  }
}

/** Elastic IPs are of the public load balancer, addresses of subnets of the internal one. */
function addressFaults({ addresses = [] }: EksOptions, { audience }: ExposureRequest): readonly Problem[] {
  const fits = (address: string): boolean => audience === 'public' ? address.startsWith('eipalloc-') : parseIp(address)?.family === 4;
  const hint = audience === 'public' ? 'give the allocation id of an elastic IP, such as "eipalloc-0123456789abcdef0"' : 'give IPv4 addresses of the load balancer\'s subnets';
  return addresses.flatMap((address, index) => fits(address) ? [] : [{
    code: 'address-invalid', path: `eks.addresses[${index}]`, message: `"${address}" of a load balancer that is ${audience}`, hint,
  }]);
}

/**
 * A Network Load Balancer on EKS. Its class may not change once the Service exists.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html for EKS Auto Mode
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/ for the controller
 */
export function eks(options: EksOptions = {}): Platform {
  const { controller = 'aws-load-balancer-controller', targetType = 'ip', subnets = [], addresses = [], ...traffic } = readable(options);
  return {
    id: platformId('eks', { ...readable(options), controller, targetType }),
    audiences: EVERYONE,
    expose: ({ audience }) => ({
      service: balancerShape(traffic, {
        loadBalancerClass: CLASSES[controller],
        annotations: {
          ...EKS_SCHEME[audience],
          [TARGET_TYPE]: targetType,
          ...subnets.length === 0 ? {} : { [SUBNETS]: subnets.join(',') },
          ...addresses.length === 0 ? {} : { [ADDRESSES[audience]]: addresses.join(',') },
          ...eksStickiness(traffic),
        },
      }),
    }),
    problems: () => optionProblems(options, {
      name: 'eks',
      shapes: SHAPES,
      writes: [...Object.keys(EKS_SCHEME.public), TARGET_TYPE, SUBNETS, ...Object.values(ADDRESSES), ...Object.keys(eksStickiness(traffic))],
      lacking: { address: 'use "addresses", one for each subnet' },
      check: checkTogether,
    }),
    judge: (request) => addressFaults(options, request),
  };
}
