import { isIPv6 } from 'node:net';
import { ipAddress } from '../../../../kubernetes/formats/addresses';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { addressesOf } from '../cross-field/cluster-ips';
import { RANGES, ofServices, rangesOf } from '../cross-field/service';
import type { ServiceView } from '../cross-field/service';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkPair(spec: JsonObject, addresses: readonly string[], scope: Scope): void {
  const clusterIP = asString(spec.clusterIP) ?? '';
  if (Array.isArray(spec.clusterIPs) && addresses.length > 0 && clusterIP !== '' && addresses[0] !== clusterIP) {
    scope.report(['clusterIPs'], `clusterIPs start with ${quote(addresses[0])}, clusterIP is ${quote(clusterIP)}`, 'Make the first of clusterIPs equal to clusterIP.');
  }
  if (asList(spec.clusterIPs).length > 0 && clusterIP === '') {
    scope.report(['clusterIPs'], 'clusterIPs are set though clusterIP is not', 'Set clusterIP to the first of clusterIPs.');
  }
  if (addresses.length !== 2) return;
  if (addresses.includes('None')) {
    scope.report(['clusterIPs'], "'None' stands beside an address", "Leave 'None' alone.");
  } else if (isIPv6(addresses[0]) === isIPv6(addresses[1])) {
    scope.report(['clusterIPs'], 'both cluster addresses are of one family', 'Use one IPv4 and one IPv6 address.');
  }
}

function checkStacks(spec: JsonObject, scope: Scope): void {
  const policy = spec.ipFamilyPolicy ?? 'SingleStack';
  if (policy !== 'SingleStack') return;
  for (const field of ['clusterIPs', 'ipFamilies']) {
    if (asList(spec[field]).length !== 2) continue;
    scope.report(['ipFamilyPolicy'], `the policy is SingleStack, but there are two ${field}`, 'Set PreferDualStack or RequireDualStack.');
  }
}

/** They are of the families that it asks for. */
const clusterIps: FieldsCheck = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => {
    if (spec.type === 'ExternalName') return;
    const families = asList(spec.ipFamilies);
    const addresses = addressesOf(spec);
    addresses.forEach(({ address, path }, index) => {
      if (ipAddress(address) !== undefined || !families[index] || (families[index] === 'IPv6') === isIPv6(address)) return;
      scope.report(path, `${quote(address)} is not of the family ${quote(families[index])}`, 'Make the two fit.');
    });
    checkPair(spec, addresses.map(({ address }) => address), scope);
    checkStacks(spec, scope);
  },
};

function checkTypeFields({ spec, type, ports, headless }: ServiceView, scope: Scope): void {
  const external = type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && asList(spec.externalIPs).length > 0);
  const forbid = (field: string, needed: string): void => {
    if (spec[field] === undefined || spec[field] === null || spec[field] === '') return;
    if (Array.isArray(spec[field]) && spec[field].length === 0) return;
    scope.report([field], `${field} ${quote(spec[field])} does not go with the type ${type}`, `Remove it or use ${needed}.`);
  };
  if (!external) forbid('externalTrafficPolicy', 'NodePort or LoadBalancer');
  if (type !== 'LoadBalancer') for (const field of ['loadBalancerClass', 'allocateLoadBalancerNodePorts', 'loadBalancerSourceRanges']) forbid(field, 'LoadBalancer');
  if (type === 'ExternalName') for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) forbid(field, 'another type');
  if (type === 'ClusterIP') {
    ports.forEach((port, index) => {
      if (port.nodePort) scope.report(['ports', index, 'nodePort'], `nodePort ${quote(port.nodePort)} does not go with the type ClusterIP`, 'Remove it or use NodePort.');
    });
  }
  if (headless && (type === 'NodePort' || type === 'LoadBalancer')) {
    scope.report(['clusterIP'], `a ${type} Service is not headless`, 'Remove clusterIP: None.');
  }
  const wantsCheck = type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
  if (spec.healthCheckNodePort && !wantsCheck) forbid('healthCheckNodePort', 'LoadBalancer with externalTrafficPolicy: Local');
}

/** The fields of a Service fit its type. */
const serviceFields = ofServices(checkTypeFields);

/** The annotation that lists source ranges is judged as the field is. */
const serviceAnnotations: FieldsCheck = {
  types: ['V1Service'],
  check: (service, scope) => {
    const ranges = rangesOf(service);
    if (ranges === undefined || at(service, 'spec', 'type') === 'LoadBalancer') return;
    scope.report(['metadata', 'annotations', RANGES], 'source ranges need the type LoadBalancer', 'Remove the annotation.');
  },
};

export const serviceTypeFields = defineRule<ObjectRule>({
  id: 'service-type-fields',
  part: 'object',
  severity: 'error',
  title: 'The fields of a Service fit its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Each type of Service has fields that it does not take.',
  remedy: 'Follow the message: for example a ClusterIP Service has no node ports.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      finds: [
        'error spec.ports[0].nodePort: nodePort 30080 does not go with the type ClusterIP',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 0
`,
      because: '0 is no port.',
    },
  },
  check: {
    fields: [clusterIps, serviceFields, serviceAnnotations],
  },
});
