import type { Constraints, FieldConstraint } from './constraint';
import { cidr, ipAddress } from '../../../../kubernetes/formats/addresses';
import { dnsLabel, domainPath, dnsSubdomain, labelValue, pathSegment, portName, qualifiedName } from '../../../../kubernetes/formats/names';

const PROTOCOL: FieldConstraint = { allowed: ['TCP', 'UDP', 'SCTP'] };
const PORT: FieldConstraint = { min: 1, max: 65535 };
const POLICY: FieldConstraint = { allowed: ['Cluster', 'Local'] };

/** Services, Ingresses, NetworkPolicies and endpoints. */
export const NETWORK: Constraints = {
  V1Service: { spec: { implied: true } },
  V1ServiceSpec: {
    externalIPs: { format: ipAddress, pointer: true },
    externalTrafficPolicy: POLICY,
    healthCheckNodePort: { min: 0, max: 65535 },
    internalTrafficPolicy: { ...POLICY, pointer: true },
    ipFamilies: { allowed: ['IPv4', 'IPv6'], pointer: true, maxItems: 2, unique: true },
    ipFamilyPolicy: { allowed: ['SingleStack', 'PreferDualStack', 'RequireDualStack'], pointer: true },
    loadBalancerClass: { format: qualifiedName, pointer: true },
    selector: { keys: qualifiedName, format: labelValue, isLabel: true },
    sessionAffinity: { allowed: ['ClientIP', 'None'] },
    trafficDistribution: { allowed: ['PreferClose', 'PreferSameZone', 'PreferSameNode'], pointer: true },
    type: { allowed: ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'] },
  },
  V1ServicePort: {
    appProtocol: { format: qualifiedName, pointer: true },
    port: { required: true, ...PORT },
    protocol: PROTOCOL,
    targetPort: { min: 0, max: 65535, format: portName },
  },
  V1Ingress: { spec: { implied: true } },
  V1IngressSpec: { ingressClassName: { format: dnsSubdomain, pointer: true } },
  V1HTTPIngressRuleValue: { paths: { required: true } },
  V1HTTPIngressPath: {
    pathType: { required: true, pointer: true, allowed: ['Exact', 'ImplementationSpecific', 'Prefix'] },
    backend: { implied: true },
  },
  V1IngressServiceBackend: { name: { required: true } },
  V1IngressClass: { spec: { implied: true } },
  V1IngressClassSpec: { controller: { required: true, format: domainPath, maxLength: 250 } },
  V1IngressClassParametersReference: {
    kind: { required: true, format: pathSegment },
    name: { required: true, format: pathSegment },
    apiGroup: { format: dnsSubdomain, pointer: true },
    namespace: { format: dnsLabel, pointer: true },
  },
  V1NetworkPolicy: { spec: { implied: true } },
  V1NetworkPolicySpec: { podSelector: { required: false }, policyTypes: { allowed: ['Ingress', 'Egress'], pointer: true, maxItems: 2 } },
  V1NetworkPolicyPort: { endPort: PORT, port: { ...PORT, format: portName, pointer: true }, protocol: { ...PROTOCOL, pointer: true } },
  V1IPBlock: { cidr: { required: true, format: cidr }, except: { format: cidr, pointer: true } },
  V1EndpointSlice: {
    addressType: { required: true, allowed: ['IPv4', 'IPv6', 'FQDN'] },
    endpoints: { required: false, maxItems: 1000 },
    ports: { maxItems: 20000, unique: ['name'] },
  },
  V1Endpoint: {
    addresses: { required: true, maxItems: 100 },
    hostname: { format: dnsLabel, pointer: true },
    nodeName: { format: dnsSubdomain, pointer: true },
  },
  DiscoveryV1EndpointPort: {
    appProtocol: { format: qualifiedName, pointer: true }, name: { format: dnsLabel }, protocol: { ...PROTOCOL, pointer: true },
  },
  V1EndpointHints: { forZones: { maxItems: 8, unique: ['name'] }, forNodes: { maxItems: 8, unique: ['name'] } },
  V1ForZone: { name: { required: false, format: labelValue } },
  V1ForNode: { name: { format: dnsSubdomain, pointer: true } },
  V1EndpointAddress: { ip: { required: true, format: ipAddress }, hostname: { format: dnsLabel }, nodeName: { format: dnsSubdomain, pointer: true } },
  CoreV1EndpointPort: {
    appProtocol: { format: qualifiedName, pointer: true }, name: { format: dnsLabel }, port: { required: true, ...PORT }, protocol: PROTOCOL,
  },
};
