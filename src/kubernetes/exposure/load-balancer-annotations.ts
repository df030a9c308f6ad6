type Says = (value: string) => boolean;

function is(...values: readonly string[]): Says {
  return (value) => values.includes(value);
}

/** By which of two annotations of AWS a Service is internal: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/ */
export const AWS = {
  scheme: 'service.beta.kubernetes.io/aws-load-balancer-scheme',
  internal: 'service.beta.kubernetes.io/aws-load-balancer-internal',
  type: 'service.beta.kubernetes.io/aws-load-balancer-type',
} as const;

/** The older annotation takes anything but `false`, as `0.0.0.0/0`. */
export const AWS_INTERNAL: Says = (value) => value !== '' && value !== 'false';

/**
 * Annotations by which the load balancer of a Service has an address of the private network only.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters
 * @see https://github.com/oracle/oci-cloud-controller-manager/blob/master/docs/load-balancer-annotations.md
 */
export const INTERNAL_ANNOTATIONS: Readonly<Record<string, Says>> = {
  [AWS.scheme]: is('internal'),
  [AWS.internal]: AWS_INTERNAL,
  'service.beta.kubernetes.io/azure-load-balancer-internal': is('true'),
  'networking.gke.io/load-balancer-type': is('Internal', 'internal'),
  'cloud.google.com/load-balancer-type': is('Internal', 'internal'),
  'service.beta.kubernetes.io/openstack-internal-load-balancer': is('true'),
  'service.beta.kubernetes.io/oci-load-balancer-internal': is('true'),
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type': is('intranet'),
};

/** The same for what makes load balancers of an Ingress. */
export const INTERNAL_INGRESS_ANNOTATIONS: Readonly<Record<string, Says>> = {
  'alb.ingress.kubernetes.io/scheme': is('internal'),
  'kubernetes.io/ingress.class': is('gce-internal'),
};

/** Classes of AWS, whose load balancers are internal unless the Service says otherwise. */
export const AWS_CLASSES: readonly string[] = ['service.k8s.aws/nlb', 'eks.amazonaws.com/nlb'];

/** Values of {@link AWS.type} that leave a Service without a class to the controller of the same classes. */
export const AWS_CONTROLLER_TYPES: readonly string[] = ['external', 'nlb-ip'];

/** The class of Google's load balancers that are public whatever annotations say. */
export const GKE_EXTERNAL = 'networking.gke.io/l4-regional-external';

/** Classes whose names do not say that they are internal: https://cloud.google.com/kubernetes-engine/docs/concepts/gateway-api */
export const INTERNAL_CLASSES: readonly string[] = ['gke-l7-rilb', 'gke-l7-rilb-mc'];

const OTHERS_THAT_DECIDE = new RegExp('^(' + [
  'metallb\\.io/(address-pool|ip-allocated-from-pool|loadBalancerIPs|allow-shared-ip)',
  'networking\\.gke\\.io/load-balancer-ip-addresses', 'cloud\\.google\\.com/l4-rbs',
  'kubernetes\\.io/ingress\\.(global-static-ip-name|regional-static-ip-name|class)',
  'service\\.beta\\.kubernetes\\.io/(aws-load-balancer-(type|eip-allocations|subnets|private-ipv4-addresses|name)|azure-(load-balancer-ipv4|pip-name|load-balancer-internal-subnet))',
  'io\\.cilium/lb-ipam-ips', 'lbipam\\.cilium\\.io/ips', 'kube-vip\\.io/loadbalancerIPs', 'alb\\.ingress\\.kubernetes\\.io/(subnets|group\\.name)',
].join('|') + ')$');

/** True for an annotation that decides under which address a Service, an Ingress or a Gateway is reached. */
export function decidesAddress(key: string): boolean {
  return Object.hasOwn(INTERNAL_ANNOTATIONS, key) || Object.hasOwn(INTERNAL_INGRESS_ANNOTATIONS, key) || OTHERS_THAT_DECIDE.test(key);
}
