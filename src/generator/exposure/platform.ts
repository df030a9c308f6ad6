import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Problem } from '../problems/problem';

/** Who may reach an exposed Service: everyone who can route to the load balancer's public address, or only the private network. */
export type Audience = 'public' | 'internal';

/** What exposure makes of a Service. */
export interface ServiceShape {
  readonly type: 'LoadBalancer' | 'NodePort';
  /** Annotations that pin the provider's behaviour; empty where none is needed. */
  readonly annotations: Readonly<Record<string, string>>;
  /** @default none: the cluster's own default answers */
  readonly loadBalancerClass?: string;
  /** @default the cluster picks one */
  readonly nodePort?: number;
}

/** A way out of the cluster, for the audiences `A` it can serve. */
export interface Platform<A extends Audience = Audience> {
  /** Unique per kind of platform and its options: two exposures with the same id can share a Service. */
  readonly id: string;
  /** The audiences that it can serve, for callers without types. @default both */
  readonly audiences?: readonly Audience[];
  /** What becomes of the Service. */
  shape(audience: A): ServiceShape;
  /** Objects that the platform itself needs in the cluster, such as an address pool; they keep their own namespace and name. Asked only where there are no problems. */
  objects(): readonly KubernetesManifest[];
  /** What is wrong with the platform's own options; paths are relative to the exposure. */
  problems(): readonly Problem[];
}
