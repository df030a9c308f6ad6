import { aks } from '../../../src/generator/exposure/aks';
import { anyCloud } from '../../../src/generator/exposure/any-cloud';
import { eks } from '../../../src/generator/exposure/eks';
import { gke } from '../../../src/generator/exposure/gke';
import { exposureOf } from '../../../src/kubernetes/exposure/exposure';
import { RenderIndex } from '../../../src/kubernetes/index/render-index';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { expose } from '../../generator/exposure/expose';

const NOTHING = new RenderIndex([]);
const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';

function balanced(annotations: JsonObject, spec: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations }, spec: { type: 'LoadBalancer', ...spec } };
}

test.each<[string, JsonObject, JsonObject]>([
  ['GKE, by annotation', { 'networking.gke.io/load-balancer-type': 'Internal' }, {}],
  ['GKE, as its older documentation wrote it', { 'cloud.google.com/load-balancer-type': 'internal' }, {}],
  ['GKE, by class', {}, { loadBalancerClass: 'networking.gke.io/l4-regional-internal' }],
  ['AKS', { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' }, {}],
  ['EKS, by scheme', { [`${AWS}scheme`]: 'internal' }, {}],
  ['EKS, by the older annotation', { [`${AWS}internal`]: '0.0.0.0/0' }, {}],
  ['the controller of AWS, which keeps inside what says nothing', {}, { loadBalancerClass: 'service.k8s.aws/nlb' }],
  ['Auto Mode of EKS, which does the same', {}, { loadBalancerClass: 'eks.amazonaws.com/nlb' }],
  ['the controller of AWS without a class', { [`${AWS}type`]: 'external' }, {}],
  ['OpenStack', { 'service.beta.kubernetes.io/openstack-internal-load-balancer': 'true' }, {}],
  ['OCI', { 'service.beta.kubernetes.io/oci-load-balancer-internal': 'true' }, {}],
  ['Alibaba Cloud', { 'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type': 'intranet' }, {}],
  ['a class that is called internal', {}, { loadBalancerClass: 'example.com/internal-vip' }],
])('a load balancer is internal on %s', (_, annotations, spec) => {
  expect(exposureOf(balanced(annotations, spec), NOTHING)).toBe('internal');
});

test.each<[string, JsonObject, JsonObject]>([
  ['without a word', {}, {}],
  ['without node ports', {}, { allocateLoadBalancerNodePorts: false }],
  ['of MetalLB', { 'metallb.io/address-pool': 'a' }, { loadBalancerClass: 'metallb.io/metallb' }],
  ['of AKS that says so', { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'false' }, {}],
  ['of AKS with another value', { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'yes' }, {}],
  ['of GKE with another value', { 'networking.gke.io/load-balancer-type': 'External' }, {}],
  ['of an external class of GKE', { 'networking.gke.io/load-balancer-type': 'Internal' }, { loadBalancerClass: 'networking.gke.io/l4-regional-external' }],
  ['of AWS that faces the internet', { [`${AWS}scheme`]: 'internet-facing', [`${AWS}internal`]: 'true' }, { loadBalancerClass: 'service.k8s.aws/nlb' }],
  ['of AWS by the older annotation', { [`${AWS}internal`]: 'false' }, { loadBalancerClass: 'service.k8s.aws/nlb' }],
  ['with the annotation of an Ingress', { 'alb.ingress.kubernetes.io/scheme': 'internal' }, {}],
  ['with addresses of its own', { 'networking.gke.io/load-balancer-type': 'Internal' }, { externalIPs: ['198.51.100.7'] }],
  ['of a class that only sounds so', {}, { loadBalancerClass: 'example.com/internalize' }],
])('a load balancer %s is public', (_, annotations, spec) => {
  expect(exposureOf(balanced(annotations, spec), NOTHING)).toBe('public');
});

test.each<[string, JsonObject]>([
  ['nodes', { type: 'NodePort' }],
  ['public', { type: 'NodePort', externalIPs: ['198.51.100.7'] }],
  ['public', { externalIPs: ['198.51.100.7'] }],
  ['none', {}],
  ['none', { type: 'ClusterIP', externalIPs: [] }],
  ['none', { clusterIP: 'None', externalIPs: ['198.51.100.7'] }],
  ['none', { type: 'ExternalName', externalName: 'example.com', externalIPs: ['198.51.100.7'] }],
])('%s is the exposure of a Service with %j', (expected, spec) => {
  expect(exposureOf({ apiVersion: 'v1', kind: 'Service', metadata: { annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } }, spec }, NOTHING)).toBe(expected);
});

test.each<[string, JsonObject, string]>([
  ['an Ingress', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' }, 'public'],
  ['an Ingress of an old group', { apiVersion: 'extensions/v1beta1', kind: 'Ingress' }, 'public'],
  ['an Ingress of another group', { apiVersion: 'config.openshift.io/v1', kind: 'Ingress' }, 'none'],
  ['an Ingress of an internal class', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec: { ingressClassName: 'nginx-internal' } }, 'internal'],
  ['an Ingress of GKE', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { annotations: { 'kubernetes.io/ingress.class': 'gce-internal' } } }, 'internal'],
  ['an Ingress of AWS', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { annotations: { 'alb.ingress.kubernetes.io/scheme': 'internal' } } }, 'internal'],
  ['an Ingress with the annotation of a Service', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } } }, 'public'],
  ['a Gateway', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', spec: { gatewayClassName: 'gke-l7-gxlb' } }, 'public'],
  ['a Gateway of an internal class', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', spec: { gatewayClassName: 'gke-l7-rilb' } }, 'internal'],
  ['a Gateway that hands on an annotation', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', spec: { infrastructure: { annotations: { [`${AWS}scheme`]: 'internal' } } } }, 'internal'],
  ['a Gateway of Istio', { apiVersion: 'networking.istio.io/v1', kind: 'Gateway' }, 'none'],
  ['a ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap' }, 'none'],
])('%s', (_, object, expected) => {
  expect(exposureOf(object, NOTHING)).toBe(expected);
});

test('a route is as open as the most open of its Gateways, one that is not rendered may be public, and a route of a mesh is not open', () => {
  const gateway = (name: string, gatewayClassName: string): JsonObject => ({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name }, spec: { gatewayClassName } });
  const render = new RenderIndex([gateway('near', 'gke-l7-rilb'), gateway('far', 'gke-l7-gxlb')].map((object, document) => ({ overlay: 'o', document, object })));
  const route = (...parentRefs: JsonObject[]): string => exposureOf({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'r' }, spec: { parentRefs } }, render);

  expect([route({ name: 'near' }), route({ name: 'near' }, { name: 'far' }), route({ name: 'near', namespace: 'other' }), route({ name: 'near', kind: 'Service' }), route()])
    .toEqual(['internal', 'public', 'public', 'none', 'none']);
});

test('what the platforms of this package make for an audience reaches just that audience', () => {
  const reached = [aks(), anyCloud(), eks(), eks({ controller: 'auto-mode' }), gke()].map((platform) => (['public', 'internal'] as const).map((audience) => {
    const { annotations = {}, ...spec } = expose(platform, audience).service ?? {};
    return exposureOf(balanced({ ...annotations }, { ...spec } as JsonObject), NOTHING);
  }));

  expect(reached).toEqual(Array(5).fill(['public', 'internal']));
});
