import { isAddressRange } from './address-range';
import type { Platform } from './platform';
import { EVERYONE } from './platform';
import { EXTERNAL_PREFIX } from '../../contract/annotations';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { anything, flag, optional, optionsOf } from '../options/shape';
import { shapeProblems } from '../options/shape-problems';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** Options of {@link metalLb}. */
export interface MetalLbOptions {
  /** Name of the `IPAddressPool`. */
  readonly pool: string;
  /** Addresses of the pool: ranges (`192.168.10.240-192.168.10.250`) or CIDRs (`192.168.10.0/28`). */
  readonly addresses: readonly string[];
  /**
   * Whether Services that name no pool may take an address from this one.
   *
   * @default false
   */
  readonly autoAssign?: boolean;
  /**
   * Namespace of the MetalLB installation, where it reads its configuration.
   *
   * @default 'metallb-system'
   */
  readonly namespace?: string;
}

const NAMESPACE = 'metallb-system';

function poolObjects(options: MetalLbOptions): readonly KubernetesManifest[] {
  const { pool, addresses, autoAssign = false, namespace = NAMESPACE } = options;
  // MetalLB's own installation creates the namespace; `validate` reads this and does not ask who does.
  const annotations = { [`${EXTERNAL_PREFIX}namespace`]: `Namespace ${namespace}` };
  const metadata = { name: pool, namespace, annotations };
  return [
    { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: [...addresses], autoAssign } },
    { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', metadata, spec: { ipAddressPools: [pool] } },
  ];
}

function nameProblems({ pool, namespace = NAMESPACE }: MetalLbOptions): readonly Problem[] {
  return Object.entries({ pool, namespace }).flatMap(([key, name]) => {
    const fault = dnsSubdomainFault(name);
    return fault === undefined ? [] : [{
      code: 'name-invalid', path: `metalLb.${key}`, message: `${key} ${showValue(name)}: ${fault}`, hint: 'use lower case letters, digits, "-" and "."',
    }];
  });
}

function addressProblems({ pool, addresses }: MetalLbOptions): readonly Problem[] {
  if (!Array.isArray(addresses) || addresses.length === 0) {
    return [{ code: 'address-pool-invalid', path: 'metalLb.addresses', message: `pool ${showValue(pool)} has no addresses`, hint: 'give it at least one range or CIDR' }];
  }
  return addresses.flatMap((range, index) => isAddressRange(range) ? [] : [{
    code: 'address-pool-invalid',
    path: `metalLb.addresses[${index}]`,
    message: `${showValue(range)} is neither a range of addresses nor a CIDR`,
    hint: 'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"',
  }]);
}

const OPTIONS = optionsOf<MetalLbOptions>({ pool: anything, addresses: anything, autoAssign: optional(flag), namespace: anything });

/**
 * A load balancer by MetalLB with an address pool of its own, announced on the local network (layer 2).
 * Which audience the addresses reach is decided by the network that they belong to. Old releases of MetalLB know the
 * annotation as `metallb.universe.tf/address-pool` only.
 *
 * @see https://metallb.io/usage/ for the annotation
 * @see https://metallb.io/configuration/ for pools and advertisements
 */
export function metalLb(options: MetalLbOptions): Platform {
  return {
    id: `metallb/${options.pool}`,
    audiences: EVERYONE,
    expose: () => ({
      service: { type: 'LoadBalancer', annotations: { 'metallb.io/address-pool': options.pool } },
      objects: poolObjects(options).map((manifest) => ({ manifest, fixed: true })),
    }),
    problems: () => [...shapeProblems(OPTIONS, options, 'metalLb'), ...nameProblems(options), ...addressProblems(options)],
  };
}
