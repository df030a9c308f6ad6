import { ipAddress, optionProblems, platformId, readable, TRAFFIC } from './option-problems';
import type { Platform } from './platform';
import { EVERYONE } from './platform';
import type { TrafficOptions } from './traffic';
import { balancerShape } from './traffic';
import type { Shape } from '../options/shape';
import { flag, optional } from '../options/shape';

/** Options of {@link kubeVip}. */
export interface KubeVipOptions extends TrafficOptions {
  /** The address of the Service, or `dhcp`. @default the kube-vip cloud provider picks one out of its pool */
  readonly address?: string;
  /** Whether the Service names kube-vip's class, for a cluster with another load balancer beside it. It may not change once the Service exists. @default false */
  readonly ownClass?: boolean;
}

/** Static address. @see https://kube-vip.io/docs/usage/kubernetes-services/ */
const ADDRESS = 'kube-vip.io/loadbalancerIPs';
/** What asks for an address of the network's own. @see https://kube-vip.io/docs/usage/kubernetes-services/#using-dhcp-for-load-balancers-experimental-kube-vip-v021 */
const DHCP = '0.0.0.0';
/** @see https://kube-vip.io/docs/usage/kubernetes-services/ */
const CLASS = 'kube-vip.io/kube-vip-class';

const addressOrDhcp: Shape = (value, place) => value === 'dhcp' ? value : ipAddress(value, place);

/**
 * A load balancer by kube-vip. Which audience the address reaches is decided by the network that it belongs to.
 *
 * @see https://kube-vip.io/docs/usage/kubernetes-services/
 */
export function kubeVip(options: KubeVipOptions = {}): Platform {
  const { address, ownClass = false, ...traffic } = readable(options);
  return {
    id: platformId('kube-vip', readable(options)),
    audiences: EVERYONE,
    expose: () => ({
      service: balancerShape(traffic, {
        annotations: address === undefined ? {} : { [ADDRESS]: address === 'dhcp' ? DHCP : address },
        ...ownClass ? { loadBalancerClass: CLASS } : {},
      }),
    }),
    problems: () => optionProblems(options, {
      name: 'kubeVip',
      shapes: { ...TRAFFIC, address: optional(addressOrDhcp), ownClass: optional(flag) },
      writes: [ADDRESS],
      lacking: { sourceRanges: 'kube-vip refuses nobody: use network policies (option "network" of the application), or a firewall', pool: 'pools are of the kube-vip cloud provider, which chooses by namespace: leave the address to it' },
    }),
  };
}
