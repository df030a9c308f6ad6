import { checkAddress, checkPool } from './metallb';
import { BALANCER, optionProblems, platformId, readable } from './option-problems';
import type { Platform, PlatformObject } from './platform';
import { EVERYONE } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';
import { dnsSubdomainFault, labelValueFault, qualifiedKeyFault } from '../../kubernetes/names/kubernetes-names';
import { isObject } from '../../kubernetes/objects/json';
import { anything, mapOf, oneOf, optional, text } from '../options/shape';
import type { Place } from '../problems/place';

/** Options of {@link cilium}. */
export interface CiliumOptions extends BalancerOptions {
  /** Name of the `CiliumLoadBalancerIPPool`. */
  readonly pool: string;
  /** Addresses of the pool: ranges (`192.168.10.240-192.168.10.250`) or CIDRs (`192.168.10.0/28`). @default the pool exists already */
  readonly addresses?: readonly string[];
  /** Labels by which the pool chooses Services; they are put on the Service. @default { 'pool.projen-gitops/name': pool } */
  readonly labels?: Readonly<Record<string, string>>;
  /** The address of the Service, out of the pool; several with commas. @default Cilium picks one */
  readonly address?: string;
  /**
   * What makes the address known: L2 announcements (`l2`) or the BGP control plane (`bgp`), by the Service's class, which may not
   * change once the Service exists.
   *
   * @default no class: whichever is switched on in the cluster
   */
  readonly announce?: 'l2' | 'bgp';
}

/** Label by which a pool that is made here chooses its Services. */
const POOL_LABEL = 'pool.projen-gitops/name';

/** Static addresses. @see https://docs.cilium.io/en/stable/network/lb-ipam/#requesting-ips */
const ADDRESSES = 'lbipam.cilium.io/ips';

/** Classes. @see https://docs.cilium.io/en/stable/network/lb-ipam/#loadbalancerclass */
const CLASSES = { l2: 'io.cilium/l2-announcer', bgp: 'io.cilium/bgp-control-plane' } as const;

const SHAPES = {
  ...BALANCER, pool: anything, addresses: anything, labels: optional(mapOf(text)), address: optional(anything), announce: optional(oneOf('l2', 'bgp')),
} as const;

function labelsOf({ pool, labels = { [POOL_LABEL]: pool } }: CiliumOptions): Readonly<Record<string, string>> {
  return labels;
}

function blockOf(range: string): object {
  if (range.includes('/')) return { cidr: range };
  const [start, stop] = range.split('-').map((part) => part.trim());
  return { start, stop };
}

function poolObjects(options: CiliumOptions): readonly PlatformObject[] {
  const { pool, addresses } = options;
  if (addresses === undefined) return [];
  const spec = { blocks: addresses.map(blockOf), serviceSelector: { matchLabels: { ...labelsOf(options) } } };
  return [{ fixed: true, manifest: { apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata: { name: pool }, spec } }];
}

function check(options: CiliumOptions, place: Place): void {
  const { pool, addresses, address } = options;
  place.at('pool').name(pool, dnsSubdomainFault(pool), 'use lower case letters, digits, "-" and "."');
  if (addresses !== undefined) checkPool(pool, addresses, place.at('addresses'));
  if (address !== undefined) checkAddress(address, addresses, place.at('address'));
  for (const [key, value] of Object.entries(isObject(options.labels) ? options.labels : labelsOf(options))) {
    const at = place.at('labels').at(key);
    at.name(key, qualifiedKeyFault(key), 'use a key such as "example.com/pool"');
    at.name(value, labelValueFault(value), 'name the pool by one word of at most 63 characters, or give "labels"');
  }
}

/**
 * A load balancer by Cilium, whose LB IPAM gives the address out of a pool, one of its own or one that exists.
 * A pool that is made here takes Cilium 1.18 or newer.
 *
 * @see https://docs.cilium.io/en/stable/network/lb-ipam/
 */
export function cilium(options: CiliumOptions): Platform {
  const { pool: _pool, addresses: _addresses, labels: _labels, address, announce, ...traffic } = readable(options);
  return {
    id: platformId('cilium', readable(options)),
    audiences: EVERYONE,
    expose: () => ({
      service: balancerShape(traffic, {
        labels: labelsOf(options),
        annotations: address === undefined ? {} : { [ADDRESSES]: address },
        ...announce === undefined ? {} : { loadBalancerClass: CLASSES[announce] },
      }),
      objects: poolObjects(options),
    }),
    problems: () => optionProblems(options, { name: 'cilium', shapes: SHAPES, writes: [ADDRESSES], check }),
  };
}
