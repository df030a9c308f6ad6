import { isAddressRange, isInRange } from './address-range';
import { ipAddress, optionProblems, platformId, readable, TRAFFIC } from './option-problems';
import type { Platform } from './platform';
import { EVERYONE } from './platform';
import type { TrafficOptions } from './traffic';
import { balancerShape } from './traffic';
import { EXTERNAL_PREFIX } from '../../contract/annotations';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { anything, flag, oneOf, optional } from '../options/shape';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/** Options of {@link metalLb}. */
export interface MetalLbOptions extends TrafficOptions {
  /** Name of the `IPAddressPool`. */
  readonly pool: string;
  /** Addresses of the pool: ranges (`192.168.10.240-192.168.10.250`) or CIDRs (`192.168.10.0/28`). @default the pool exists already */
  readonly addresses?: readonly string[];
  /** The address of the Service, out of the pool; two with a comma where it has one of each version of IP. @default MetalLB picks one */
  readonly address?: string;
  /**
   * How the pool's addresses are made known: on the local network (`l2`), or to the routers of the `BGPPeer`s that exist (`bgp`).
   * Only with `addresses`.
   *
   * @default 'l2'
   */
  readonly announce?: 'l2' | 'bgp';
  /**
   * Whether Services that name no pool may take an address from this one. Only with `addresses`.
   *
   * @default false
   */
  readonly autoAssign?: boolean;
  /**
   * Namespace of the MetalLB installation, where it reads its configuration. Only with `addresses`.
   *
   * @default 'metallb-system'
   */
  readonly namespace?: string;
}

const NAMESPACE = 'metallb-system';

/** Address pool and static address. Old releases know them as `metallb.universe.tf/…` only. @see https://metallb.io/usage/ */
const ANNOTATIONS = { pool: 'metallb.io/address-pool', address: 'metallb.io/loadBalancerIPs' } as const;

/** What makes the pool known. @see https://metallb.io/configuration/#announce-the-service-ips */
const ADVERTISEMENTS = { l2: 'L2Advertisement', bgp: 'BGPAdvertisement' } as const;

const SHAPES = {
  ...TRAFFIC, pool: anything, addresses: anything, address: optional(anything), announce: optional(oneOf('l2', 'bgp')), autoAssign: optional(flag), namespace: anything,
} as const;

function poolObjects({ pool, addresses, autoAssign = false, namespace = NAMESPACE, announce = 'l2' }: MetalLbOptions): readonly KubernetesManifest[] {
  if (addresses === undefined) return [];
  // MetalLB's own installation creates the namespace; `validate` reads this and does not ask who does.
  const annotations = { [`${EXTERNAL_PREFIX}namespace`]: `Namespace ${namespace}` };
  const metadata = { name: pool, namespace, annotations };
  return [
    { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: [...addresses], autoAssign } },
    { apiVersion: 'metallb.io/v1beta1', kind: ADVERTISEMENTS[announce], metadata, spec: { ipAddressPools: [pool] } },
  ];
}

function checkNames({ pool, namespace = NAMESPACE }: MetalLbOptions, place: Place): void {
  for (const [key, name] of Object.entries({ pool, namespace })) {
    const fault = dnsSubdomainFault(name);
    if (fault !== undefined) place.at(key).add('name-invalid', `${key} ${showValue(name)}: ${fault}`, 'use lower case letters, digits, "-" and "."');
  }
}

const RANGE_HINT = 'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"';

function addressOf(address: string | undefined): Readonly<Record<string, string>> {
  return address === undefined ? {} : { [ANNOTATIONS.address]: address };
}

/** Records a pool without addresses, and addresses that are none. */
export function checkPool(pool: unknown, addresses: unknown, place: Place): void {
  if (!Array.isArray(addresses) || addresses.length === 0) {
    place.add('address-pool-invalid', `pool ${showValue(pool)} has no addresses`, 'give it at least one range or CIDR');
    return;
  }
  addresses.forEach((range: unknown, index) => {
    if (!isAddressRange(range)) place.item(index).add('address-pool-invalid', `${showValue(range)} is neither a range of addresses nor a CIDR`, RANGE_HINT);
  });
}

/** Records a static address that is none, or not one of the pool. */
export function checkAddress(address: string, addresses: readonly string[] | undefined, place: Place): void {
  for (const one of String(address).split(',').map((part) => part.trim())) {
    if (ipAddress(one, place) === undefined || !Array.isArray(addresses) || addresses.some((range: string) => isInRange(one, range))) continue;
    place.add('address-invalid', `${one} is in no range of the pool`, 'take an address out of "addresses", or add it there');
  }
}

function check(options: MetalLbOptions, place: Place): void {
  const { pool, addresses, address } = options;
  checkNames(options, place);
  if (addresses !== undefined) checkPool(pool, addresses, place.at('addresses'));
  if (address !== undefined) checkAddress(address, addresses, place.at('address'));
  for (const key of ['announce', 'autoAssign', 'namespace'] as const) {
    if (addresses === undefined && options[key] !== undefined) {
      place.at(key).add('option-unsupported', 'it is about a pool that is made here, and this one exists already', 'give the pool\'s "addresses", or leave it out');
    }
  }
}

/**
 * A load balancer by MetalLB, with an address pool of its own or one that exists.
 * Which audience the addresses reach is decided by the network that they belong to.
 *
 * @see https://metallb.io/usage/ for the annotations
 * @see https://metallb.io/configuration/ for pools and advertisements
 */
export function metalLb(options: MetalLbOptions): Platform {
  const { pool, address, trafficPolicy, sessionAffinity, annotations } = readable(options);
  return {
    id: platformId('metallb', readable(options)),
    audiences: EVERYONE,
    expose: () => ({
      service: balancerShape({ trafficPolicy, sessionAffinity, annotations }, { annotations: { [ANNOTATIONS.pool]: pool, ...addressOf(address) } }),
      objects: poolObjects(options).map((manifest) => ({ manifest, fixed: true })),
    }),
    problems: () => optionProblems(options, {
      name: 'metalLb',
      shapes: SHAPES,
      writes: Object.values(ANNOTATIONS),
      lacking: { sourceRanges: 'MetalLB refuses nobody: use network policies (option "network" of the application), or a firewall before the pool' },
      check,
    }),
  };
}
