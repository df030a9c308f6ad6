import type { JsonObject } from '../../resources/json';
import { asObject, asString } from '../../resources/json';
import type { FieldChange } from '../compare';
import { describeValue } from '../describe-value';
import type { RiskDetail, RiskRule } from './rule';

const ADDRESS_ANNOTATION = new RegExp('annotations\\["?(' + [
  'metallb\\.(universe\\.tf|io)/(address-pool|ip-allocated-from-pool|loadBalancerIPs|allow-shared-ip)',
  'networking\\.gke\\.io/(load-balancer-ip-addresses|load-balancer-type)', 'cloud\\.google\\.com/(load-balancer-type|l4-rbs)',
  'kubernetes\\.io/ingress\\.(global-static-ip-name|regional-static-ip-name|class)',
  'service\\.beta\\.kubernetes\\.io/(aws-load-balancer-(scheme|internal|type|eip-allocations|subnets|private-ipv4-addresses|name)|azure-(load-balancer-internal|load-balancer-ipv4|pip-name|load-balancer-internal-subnet))',
  'io\\.cilium/lb-ipam-ips', 'lbipam\\.cilium\\.io/ips', 'kube-vip\\.io/loadbalancerIPs', 'alb\\.ingress\\.kubernetes\\.io/(scheme|subnets|group\\.name)',
].join('|') + ')"?\\]');
const GATEWAY = /^spec\.(gatewayClassName|addresses)/;
const INGRESS = /^spec\.ingressClassName$/;
const EXTERNAL_TYPES = ['LoadBalancer', 'NodePort'];
const HINT = 'Tell whoever uses the address (DNS records, allow lists, partners) beforehand; keep both for a while by adding a second object instead of changing this one.';

function detail(message: string): RiskDetail {
  return { message: `the address will change or vanish: ${message}`, hint: HINT };
}

function typeOf(object: JsonObject | undefined): string {
  return asString(asObject(object?.spec).type) ?? 'ClusterIP';
}

function serviceChanges(before: JsonObject, after: JsonObject, fields: readonly FieldChange[]): RiskDetail[] {
  const [old, now] = [typeOf(before), typeOf(after)];
  if (old !== now) return EXTERNAL_TYPES.includes(old) ? [detail(`type ${old} → ${now}`)] : [];
  const address = old === 'LoadBalancer'
    ? /^spec\.(loadBalancerClass|loadBalancerIP)$/
    : old === 'NodePort' ? /^spec\.ports\[[^\]]*\]\.nodePort$/ : /^spec\.clusterIP$/;
  return fields.filter(({ path, before: was }) => address.test(path) && (was !== undefined || old === 'LoadBalancer'))
    .map((field) => detail(`${field.path} ${describeValue(field.before)} → ${describeValue(field.after)}`));
}

/** The address under which a Service, Ingress or Gateway is reached is about to change. */
export const addressChanges: RiskRule = {
  id: 'address-changes',
  level: 'high',
  title: 'An address changes or vanishes',
  check({ before, after, id, fields }) {
    if (before === undefined || after === undefined) return [];
    const isService = id.kind === 'Service' && id.group === '';
    const external = isService ? EXTERNAL_TYPES.includes(typeOf(before)) : id.kind === 'Ingress' || id.kind === 'Gateway';
    const place = id.kind === 'Gateway' ? GATEWAY : INGRESS;
    const others = fields.filter(({ path }) => external && (ADDRESS_ANNOTATION.test(path) || (!isService && place.test(path))));
    return [
      ...(isService ? serviceChanges(before, after, fields) : []),
      ...others.map((field) => detail(`${field.path} ${describeValue(field.before)} → ${describeValue(field.after)}`)),
    ];
  },
};
