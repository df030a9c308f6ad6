import type { V1NetworkPolicyPeer } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { WorkloadReference } from '../../texts/reference';

/** Who is let through: a workload, the workload's own other Pods (`itself`), everyone (`anywhere`), or a peer in Kubernetes' words. */
export type NetworkPeer = WorkloadReference | 'itself' | 'anywhere' | Native<V1NetworkPolicyPeer>;

/** What the network policies of a workload let through besides declared addresses and exposures. */
export interface NetworkOptions {
  /** Who may call all its ports. A workload that is named here is let out to them as well. @default nobody */
  readonly from?: readonly NetworkPeer[];
  /** Where it may call. A workload that is named here lets it in to all its ports. @default nowhere */
  readonly to?: readonly NetworkPeer[];
}

/** What may reach a workload, and what it may reach. */
export interface WithNetwork {
  /**
   * What network policies let through that no address says; only where the repository has `networkPolicies`.
   *
   * @default what addresses and exposures say
   * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
   */
  readonly network?: NetworkOptions;
}
