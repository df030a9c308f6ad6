import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Port, Scope } from '../model/scope';
import type { Problem } from '../problems/problem';

/** Who may reach an exposed endpoint: everyone who can route to the platform's public address, or only the private network. */
export type Audience = 'public' | 'internal';

/** What is exposed, in one overlay. */
export interface ExposureRequest {
  readonly audience: Audience;
  /** The application's name. */
  readonly app: string;
  readonly port: Port;
  /** Name of the Service that has the port, before the overlay's prefix and suffix. */
  readonly service: string;
  readonly scope: Pick<Scope, 'namespace' | 'baseNamespace' | 'namePrefix' | 'nameSuffix' | 'clusterDomain'>;
}

/** What exposure makes of the Service. */
export interface ServiceShape {
  readonly type: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
  /** Annotations that pin the provider's behaviour. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** @default none: the cluster's own default answers */
  readonly loadBalancerClass?: string;
  /** @default the cluster picks one */
  readonly nodePort?: number;
}

/** An object that a platform needs in the cluster. */
export interface PlatformObject {
  readonly manifest: KubernetesManifest;
  /** True for what keeps its own name and namespace, such as an address pool; false for what moves with the application, such as an Ingress. */
  readonly fixed: boolean;
}

/** What a platform makes of an exposed endpoint. */
export interface Exposed {
  /** @default the Service stays as it is, inside the cluster */
  readonly service?: ServiceShape;
  /** @default none */
  readonly objects?: readonly PlatformObject[];
}

/** A way out of the cluster, for the audiences `A` it can serve. */
export interface Platform<A extends Audience = Audience> {
  /** The audiences in the type, so that one which is not served does not compile. */
  readonly serves?: (audience: A) => void;
  /** Unique per kind of platform and its options: two exposures with the same id can share a Service. */
  readonly id: string;
  /** The audiences that it can serve. */
  readonly audiences: readonly Audience[];
  /** What becomes of the endpoint's Service, and what else it takes. Asked only where there are no problems. */
  expose(request: ExposureRequest): Exposed;
  /** What is wrong with the platform's own options; paths are relative to the exposure. */
  problems(): readonly Problem[];
}

/** Both audiences, for platforms that serve either. */
export const EVERYONE: readonly Audience[] = ['public', 'internal'];
