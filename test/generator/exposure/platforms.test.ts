import { LoadBalancer, NodePort } from '../../../src';
import type { Audience, Platform } from '../../../src';

const AWS = 'service.beta.kubernetes.io/aws-load-balancer';
const AZURE = 'service.beta.kubernetes.io/azure-load-balancer-internal';

const GKE_PUBLIC = { 'cloud.google.com/l4-rbs': 'enabled' };
const GKE_INTERNAL = { 'networking.gke.io/load-balancer-type': 'Internal' };
const metalLb = { pool: 'pool-1', addresses: ['10.0.0.0/28'] };

it.each<[string, Audience, Platform, object]>([
  ['any cloud', 'public', LoadBalancer.anyCloud(), {
    type: 'LoadBalancer', annotations: { ...GKE_PUBLIC, [`${AWS}-scheme`]: 'internet-facing', [AZURE]: 'false' },
  }],
  ['any cloud', 'internal', LoadBalancer.anyCloud(), {
    type: 'LoadBalancer', annotations: { ...GKE_INTERNAL, [`${AWS}-scheme`]: 'internal', [`${AWS}-internal`]: 'true', [AZURE]: 'true' },
  }],
  ['GKE', 'public', LoadBalancer.gke(), { type: 'LoadBalancer', annotations: GKE_PUBLIC }],
  ['GKE', 'internal', LoadBalancer.gke(), { type: 'LoadBalancer', annotations: GKE_INTERNAL }],
  ['EKS', 'public', LoadBalancer.eks(), {
    type: 'LoadBalancer', loadBalancerClass: 'service.k8s.aws/nlb', annotations: { [`${AWS}-scheme`]: 'internet-facing', [`${AWS}-nlb-target-type`]: 'ip' },
  }],
  ['EKS', 'internal', LoadBalancer.eks(), {
    type: 'LoadBalancer', loadBalancerClass: 'service.k8s.aws/nlb', annotations: { [`${AWS}-scheme`]: 'internal', [`${AWS}-nlb-target-type`]: 'ip' },
  }],
  ['EKS Auto Mode to instances', 'public', LoadBalancer.eks({ controller: 'auto-mode', targetType: 'instance' }), {
    type: 'LoadBalancer', loadBalancerClass: 'eks.amazonaws.com/nlb', annotations: { [`${AWS}-scheme`]: 'internet-facing', [`${AWS}-nlb-target-type`]: 'instance' },
  }],
  ['AKS', 'public', LoadBalancer.aks({ subnet: 'apps' }), { type: 'LoadBalancer', annotations: { [AZURE]: 'false' } }],
  ['AKS', 'internal', LoadBalancer.aks(), { type: 'LoadBalancer', annotations: { [AZURE]: 'true' } }],
  ['AKS in a subnet', 'internal', LoadBalancer.aks({ subnet: 'apps' }), { type: 'LoadBalancer', annotations: { [AZURE]: 'true', [`${AZURE}-subnet`]: 'apps' } }],
  ['MetalLB', 'public', LoadBalancer.metalLb(metalLb), { type: 'LoadBalancer', annotations: { 'metallb.io/address-pool': 'pool-1' } }],
  ['MetalLB', 'internal', LoadBalancer.metalLb(metalLb), { type: 'LoadBalancer', annotations: { 'metallb.io/address-pool': 'pool-1' } }],
  ['a node port', 'public', NodePort.at(30080) as Platform, { type: 'NodePort', annotations: {}, nodePort: 30080 }],
  ['any node port', 'public', NodePort.any() as Platform, { type: 'NodePort', annotations: {} }],
])('%s, %s', (_, audience, platform, shape) => {
  expect(platform.shape(audience)).toEqual(shape);
  expect(platform.problems()).toEqual([]);
});

it('MetalLB needs an address pool that only asks for it by name, and its announcement on the local network', () => {
  const metadata = { name: 'pool-1', namespace: 'metallb-system', annotations: { 'external.projen-gitops/namespace': 'Namespace metallb-system' } };
  expect(LoadBalancer.metalLb(metalLb).objects()).toEqual([
    { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: ['10.0.0.0/28'], autoAssign: false } },
    { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', metadata, spec: { ipAddressPools: ['pool-1'] } },
  ]);
});

it('a pool may answer for every Service, and MetalLB may live in another namespace', () => {
  expect(LoadBalancer.metalLb({ ...metalLb, autoAssign: true, namespace: 'lb' }).objects()).toMatchObject([
    { metadata: { namespace: 'lb' }, spec: { autoAssign: true } }, { metadata: { namespace: 'lb' } },
  ]);
});

it('no other platform brings objects along', () => {
  const platforms = [LoadBalancer.anyCloud(), LoadBalancer.gke(), LoadBalancer.eks(), LoadBalancer.aks(), NodePort.any()];
  expect(platforms.flatMap((platform) => platform.objects())).toEqual([]);
});

it('exposures share a Service only where platform and options are the same', () => {
  const platforms = [
    LoadBalancer.anyCloud(), LoadBalancer.gke(), LoadBalancer.eks(), LoadBalancer.eks({ controller: 'auto-mode' }), LoadBalancer.eks({ targetType: 'instance' }),
    LoadBalancer.aks(), LoadBalancer.aks({ subnet: 'a' }), LoadBalancer.metalLb(metalLb), LoadBalancer.metalLb({ ...metalLb, pool: 'pool-2' }), NodePort.any(),
  ];
  expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  expect(LoadBalancer.eks({ targetType: 'ip' }).id).toBe(LoadBalancer.eks().id);
  expect(NodePort.at(30080).id).toBe(NodePort.any().id);
});

it.each<[string, Platform, string, string]>([
  ['EKS has two controllers', LoadBalancer.eks({ controller: 'classic' as never }), 'eks.controller', '"classic"'],
  ['EKS has two target types', LoadBalancer.eks({ targetType: 'node' as never }), 'eks.targetType', '"node"'],
  ['a subnet of AKS has a name', LoadBalancer.aks({ subnet: '' }), 'aks.subnet', 'subnet ""'],
  ['autoAssign of MetalLB is a truth value', LoadBalancer.metalLb({ ...metalLb, autoAssign: 'no' as never }), 'metalLb.autoAssign', '"no"'],
  ['a pool of MetalLB has addresses', LoadBalancer.metalLb({ pool: 'pool-1', addresses: undefined as never }), 'metalLb.addresses', 'pool "pool-1" has no addresses'],
])('%s', (_, platform, path, message) => {
  expect(platform.problems()).toMatchObject([{ path, message }]);
});
