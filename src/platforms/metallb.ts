import { isAddressRange } from './address-range';
import type { Platform } from './platform';
import type { KubernetesManifest } from '../manifests/manifest';
import { dnsSubdomainFault } from '../names/kubernetes-names';
import type { Problem } from '../problems/problem';

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

function poolObjects(options: MetalLbOptions): readonly KubernetesManifest[] {
  const { pool, addresses, autoAssign = false, namespace = 'metallb-system' } = options;
  // MetalLB's own installation creates the namespace; `validate` reads this and does not ask who does.
  const annotations = { 'external.projen-gitops/namespace': `Namespace ${namespace}` };
  const metadata = { name: pool, namespace, annotations };
  return [
    { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: [...addresses], autoAssign } },
    { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', metadata, spec: { ipAddressPools: [pool] } },
  ];
}

function optionProblems({ pool, addresses, namespace }: MetalLbOptions): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, name] of [['pool', pool], ['namespace', namespace ?? 'metallb-system']] as const) {
    const fault = dnsSubdomainFault(name);
    if (fault) problems.push({ code: 'name-invalid', path: `metalLb.${key}`, message: `${key} ${JSON.stringify(name)}: ${fault}`, hint: 'use lower case letters, digits, "-" and "."' });
  }
  if (addresses.length === 0) {
    problems.push({ code: 'address-pool-invalid', path: 'metalLb.addresses', message: `pool "${pool}" has no addresses`, hint: 'give it at least one range or CIDR' });
  }
  addresses.forEach((range, index) => {
    if (isAddressRange(range)) return;
    problems.push({
      code: 'address-pool-invalid',
      path: `metalLb.addresses[${index}]`,
      message: `${JSON.stringify(range)} is neither a range of addresses nor a CIDR`,
      hint: 'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"',
    });
  });
  return problems;
}

/**
 * A load balancer by MetalLB with an address pool of its own, announced on the local network (layer 2).
 * Which audience the addresses reach is decided by the network that they belong to.
 *
 * @see https://metallb.io/configuration/
 */
export function metalLb(options: MetalLbOptions): Platform {
  return {
    id: `metallb/${options.pool}`,
    shape: () => ({ type: 'LoadBalancer', annotations: { 'metallb.io/address-pool': options.pool } }),
    objects: () => poolObjects(options),
    problems: () => optionProblems(options),
  };
}
