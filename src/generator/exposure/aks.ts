import { BALANCER, ipAddress, optionProblems, platformId, readable, word } from './option-problems';
import type { Platform } from './platform';
import { EVERYONE } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';
import { parseIp } from '../../kubernetes/names/ip-address';
import { optional } from '../options/shape';
import type { Problem } from '../problems/problem';

/** Options of {@link aks} and {@link aksSubnet}. */
export interface AksOptions extends BalancerOptions {
  /**
   * A static address: a public one that Azure has reserved for you, or a free one of the subnet.
   *
   * @default Azure picks one
   */
  readonly address?: string;
}

/** Annotations of Azure Kubernetes Service: public unless told otherwise. @see https://learn.microsoft.com/azure/aks/internal-lb */
export const AKS_ANNOTATIONS = {
  public: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'false' },
  internal: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' },
} as const;

/** Subnet of an internal load balancer. @see https://learn.microsoft.com/azure/aks/internal-lb#specify-a-different-subnet */
const SUBNET = 'service.beta.kubernetes.io/azure-load-balancer-internal-subnet';
/** Static address, by version of IP. @see https://learn.microsoft.com/azure/aks/static-ip */
const ADDRESS = { 4: 'service.beta.kubernetes.io/azure-load-balancer-ipv4', 6: 'service.beta.kubernetes.io/azure-load-balancer-ipv6' } as const;

const WRITES = [...Object.keys(AKS_ANNOTATIONS.public), SUBNET, ...Object.values(ADDRESS)];

function addressOf(address: string | undefined): Readonly<Record<string, string>> {
  const family = typeof address === 'string' ? parseIp(address)?.family : undefined;
  return address === undefined || family === undefined ? {} : { [ADDRESS[family]]: address };
}

function problemsOf(options: AksOptions, name: string): readonly Problem[] {
  const shapes = { ...BALANCER, address: optional(ipAddress) };
  return optionProblems(options, { name, shapes, writes: WRITES, lacking: { subnet: 'use LoadBalancer.aksSubnet("name of the subnet", …), which is internal' } });
}

/**
 * A load balancer on AKS.
 *
 * @see https://learn.microsoft.com/azure/aks/load-balancer-standard
 * @see https://learn.microsoft.com/azure/aks/internal-lb
 */
export function aks(options: AksOptions = {}): Platform {
  const { address, ...traffic } = readable(options);
  return {
    id: platformId('aks', readable(options)),
    audiences: EVERYONE,
    expose: ({ audience }) => ({ service: balancerShape(traffic, { annotations: { ...AKS_ANNOTATIONS[audience], ...addressOf(address) } }) }),
    problems: () => problemsOf(options, 'aks'),
  };
}

/**
 * A load balancer on AKS with an address of a subnet of the cluster's virtual network: never public.
 *
 * @see https://learn.microsoft.com/azure/aks/internal-lb#specify-a-different-subnet
 */
export function aksSubnet(subnet: string, options: AksOptions = {}): Platform<'internal'> {
  const { address, ...traffic } = readable(options);
  return {
    id: platformId('aks-subnet', { ...readable(options), subnet }),
    audiences: ['internal'],
    expose: () => ({ service: balancerShape(traffic, { annotations: { ...AKS_ANNOTATIONS.internal, [SUBNET]: subnet, ...addressOf(address) } }) }),
    problems: () => [...optionProblems({ subnet }, { name: 'aksSubnet', shapes: { subnet: word } }), ...problemsOf(options, 'aksSubnet')],
  };
}
