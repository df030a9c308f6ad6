import type { ServiceShape } from './platform';

/** How a Service that is reached from outside treats what comes in. */
export interface TrafficOptions {
  /**
   * Whether a node passes requests on to Pods of other nodes (`Cluster`, and the client's address is lost) or only to its own (`Local`).
   *
   * @default 'Cluster', Kubernetes' own
   * @see https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/#preserving-the-client-source-ip
   */
  readonly trafficPolicy?: 'Cluster' | 'Local';
  /**
   * Whether the connections of one client go to one Pod.
   *
   * @default 'None', Kubernetes' own
   * @see https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity
   */
  readonly sessionAffinity?: 'None' | 'ClientIP';
  /** More annotations of the Service; those that the platform writes itself cannot be among them. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** How a load balancer that can refuse clients treats what comes in. */
export interface BalancerOptions extends TrafficOptions {
  /**
   * Networks that may call, as CIDRs: `203.0.113.0/24`.
   *
   * @default anyone
   * @see https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec
   */
  readonly sourceRanges?: readonly string[];
}

/** What a platform itself decides about the Service. */
type OwnShape = Pick<ServiceShape, 'annotations' | 'labels' | 'loadBalancerClass'>;

/** The Service of a load balancer: what the platform decides, and what the options say. */
export function balancerShape({ trafficPolicy, sessionAffinity, annotations, sourceRanges }: BalancerOptions, own: OwnShape = {}): ServiceShape {
  return { type: 'LoadBalancer', ...own, annotations: { ...own.annotations, ...annotations }, trafficPolicy, sessionAffinity, sourceRanges };
}
