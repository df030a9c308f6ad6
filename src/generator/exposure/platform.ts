import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Port, Scope } from '../model/scope';
import type { Problem } from '../problems/problem';
import type { EndpointReference } from '../texts/reference';

/** Who may reach an exposed endpoint: everyone who can route to the platform's public address, or only the private network. */
export type Audience = 'public' | 'internal';

/** Another endpoint that a platform can lead to, in one overlay. */
export interface Backend {
  /** The application's name. */
  readonly app: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  /** Name of its Service, before the overlay's prefix and suffix. */
  readonly service: string;
  /** Number of the Service's port. */
  readonly port: Port;
}

/** What is exposed, in one overlay. */
export interface ExposureRequest extends Backend {
  /** Who is to reach the endpoint. */
  readonly audience: Audience;
  /** The unit that the application builds with; `''` where the repository has one unit. */
  readonly unit: string;
  /** The overlay's names and domain. */
  readonly scope: Pick<Scope, 'namespace' | 'baseNamespace' | 'namespaces' | 'namePrefix' | 'nameSuffix' | 'clusterDomain' | 'networkPolicies'>;
  /** What is behind another endpoint here; undefined where the overlay has no such endpoint. */
  backend(endpoint: EndpointReference): Backend | undefined;
}

/** What exposure makes of the Service. */
export interface ServiceShape {
  /** Type of the Service. */
  readonly type: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
  /** Annotations that pin the provider's behaviour. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels by which the provider chooses, such as an address pool. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Which implementation takes the load balancer. @default none: the cluster's own default answers */
  readonly loadBalancerClass?: string;
  /** The port on every node. @default the cluster picks one */
  readonly nodePort?: number;
  /** Which nodes answer: all, or those with Pods of it. @default 'Cluster', Kubernetes' own */
  readonly trafficPolicy?: 'Cluster' | 'Local';
  /** Whether a client stays with one Pod. @default 'None', Kubernetes' own */
  readonly sessionAffinity?: 'None' | 'ClientIP';
  /** CIDRs that may call. @default anyone */
  readonly sourceRanges?: readonly string[];
}

/** An object that a platform needs in the cluster. */
export interface PlatformObject {
  /** The object. */
  readonly manifest: KubernetesManifest;
  /** True for what keeps its own name and namespace, such as an address pool; false for what moves with the application, such as an Ingress. */
  readonly fixed: boolean;
  /** How two exposures share one object of this name. @default they do where both say the same, else it is a problem */
  readonly join?: (earlier: KubernetesManifest, later: KubernetesManifest) => KubernetesManifest;
}

/** Something that there is only once in an overlay, such as a path of a host. */
export interface Claim {
  /** What the two must not both be: a port, a host and path. */
  readonly key: string;
  /** As a sentence names it: `path "/" of host "shop.example.com"`. */
  readonly label: string;
  /** What to do where two exposures claim it. */
  readonly hint: string;
  /** Exposures with the same value here share it. @default nobody shares it */
  readonly sharedBy?: string;
}

/** What a platform makes of an exposed endpoint. */
export interface Exposed {
  /** What becomes of the Service. @default the Service stays as it is, inside the cluster */
  readonly service?: ServiceShape;
  /** Objects beside the Service. @default none */
  readonly objects?: readonly PlatformObject[];
  /** What no second exposure of the overlay may have. @default none */
  readonly claims?: readonly Claim[];
  /** The namespace, as the cluster knows it, of the Pods that pass requests on; network policies let them in. @default requests come from anywhere */
  readonly through?: string;
  /** Endpoints that it leads to besides. @default none */
  readonly alsoTo?: readonly EndpointReference[];
}

/** A way out of the cluster, for the audiences `A` it can serve. */
export interface Platform<A extends Audience = Audience> {
  /** The audiences in the type, so that one which is not served does not compile. @default never set: it is in the type alone */
  readonly serves?: (audience: A) => void;
  /** Its name, and its options behind a blank: two exposures with the same id can share a Service. */
  readonly id: string;
  /** The audiences that it can serve. */
  readonly audiences: readonly Audience[];
  /** How clients reach what it exposes: `https://shop.example.com`. @default known only once the platform has given an address */
  readonly origin?: string;
  /** What becomes of the endpoint's Service, and what else it takes. Asked only where there are no problems. */
  expose(request: ExposureRequest): Exposed;
  /** What is wrong with the platform's own options; paths are relative to the exposure. */
  problems(): readonly Problem[];
  /** What of its options does not fit what is asked for; asked only where the options themselves are right. @default nothing */
  judge?(request: ExposureRequest): readonly Problem[];
}

/** Both audiences, for platforms that serve either. */
export const EVERYONE: readonly Audience[] = ['public', 'internal'];
