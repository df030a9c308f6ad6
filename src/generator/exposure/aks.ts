import type { Platform } from './platform';
import { EVERYONE } from './platform';
import { anything, optionsOf } from '../options/shape';
import { shapeProblems } from '../options/shape-problems';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** Options of {@link aks}. */
export interface AksOptions {
  /**
   * Subnet for the address of an internal load balancer.
   *
   * @default the subnet of the nodes
   */
  readonly subnet?: string;
}

/** Annotations of Azure Kubernetes Service: public unless told otherwise. @see https://learn.microsoft.com/azure/aks/internal-lb */
export const AKS_ANNOTATIONS = {
  public: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'false' },
  internal: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' },
} as const;

const OPTIONS = optionsOf<AksOptions>({ subnet: anything });

function subnetProblems({ subnet }: AksOptions): readonly Problem[] {
  if (subnet === undefined || (typeof subnet === 'string' && subnet !== '')) return [];
  return [{ code: 'option-invalid', path: 'aks.subnet', message: `subnet ${showValue(subnet)}`, hint: 'name a subnet of the cluster\'s virtual network' }];
}

/** A load balancer on AKS. */
export function aks(options: AksOptions = {}): Platform {
  const { subnet } = options;
  const inSubnet: Readonly<Record<string, string>> = subnet === undefined
    ? {}
    : { 'service.beta.kubernetes.io/azure-load-balancer-internal-subnet': subnet };
  return {
    id: `aks/${subnet ?? ''}`,
    audiences: EVERYONE,
    expose: ({ audience }) => ({
      service: {
        type: 'LoadBalancer',
        annotations: audience === 'internal' ? { ...AKS_ANNOTATIONS.internal, ...inSubnet } : AKS_ANNOTATIONS.public,
      },
    }),
    problems: () => [...shapeProblems(OPTIONS, options, 'aks'), ...subnetProblems(options)],
  };
}
