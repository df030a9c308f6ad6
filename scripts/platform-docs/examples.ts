import type { App, Exposure } from '../../src';
import { Gateway, Ingress, LoadBalancer, NodePort } from '../../src';

/** The applications that the examples expose: both have a port `http`. */
export interface ExampleApps {
  readonly web: App<'http'>;
  readonly api: App<'http'>;
}

/** What the page shows of one platform. */
export interface Example {
  readonly title: string;
  /** The files below `src/generator/exposure/` that say what it is, its options last. */
  readonly files: readonly string[];
  /** How it is written; the page prints the text of each. */
  readonly uses: readonly ((apps: ExampleApps) => Exposure)[];
}

/** Every way out of the cluster, in the order of the page. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'GKE',
    files: ['gke'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.gke({ address: 'shop', sourceRanges: ['203.0.113.0/24'] })), ({ web }) => web.endpoint('http').internally(LoadBalancer.gke())],
  },
  {
    title: 'GKE, Private Service Connect',
    files: ['gke-private'],
    uses: [({ web }) => web.endpoint('http').internally(LoadBalancer.gkePrivate({ natSubnets: ['psc'], consumers: [{ project: 'billing', connections: 2 }] }))],
  },
  {
    title: 'EKS, AWS Load Balancer Controller',
    files: ['eks'],
    uses: [
      ({ web }) => web.endpoint('http').publicly(LoadBalancer.eks({ subnets: ['subnet-a'], addresses: ['eipalloc-0123456789abcdef0'], sessionAffinity: 'ClientIP' })),
      ({ web }) => web.endpoint('http').internally(LoadBalancer.eks({ targetType: 'instance', trafficPolicy: 'Local' })),
    ],
  },
  {
    title: 'EKS, Auto Mode',
    files: ['eks'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.eks({ controller: 'auto-mode', sourceRanges: ['203.0.113.0/24'] }))],
  },
  {
    title: 'AKS',
    files: ['aks'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.aks({ address: '192.0.2.10' })), ({ web }) => web.endpoint('http').internally(LoadBalancer.aksSubnet('apps', { address: '10.1.0.9' }))],
  },
  {
    title: 'Any cloud',
    files: ['any-cloud'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.anyCloud()), ({ web }) => web.endpoint('http').internally(LoadBalancer.anyCloud())],
  },
  {
    title: 'MetalLB',
    files: ['metallb'],
    uses: [
      ({ web }) => web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'edge', addresses: ['192.168.10.240-192.168.10.250'], address: '192.168.10.240' })),
      ({ web }) => web.endpoint('http').internally(LoadBalancer.metalLb({ pool: 'routed', addresses: ['10.20.0.0/28'], announce: 'bgp' })),
    ],
  },
  {
    title: 'Cilium LB IPAM',
    files: ['cilium'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.cilium({ pool: 'blue', addresses: ['10.30.0.0/28'], address: '10.30.0.4', announce: 'l2' }))],
  },
  { title: 'kube-vip', files: ['kube-vip'], uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.kubeVip({ address: '192.168.1.100', ownClass: true }))] },
  { title: 'K3s ServiceLB', files: ['k3s'], uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.k3s({ nodePool: 'edge' }))] },
  { title: 'Node port', files: ['node-port'], uses: [({ web }) => web.endpoint('http').publicly(NodePort.at(30080, { trafficPolicy: 'Local' }))] },
  {
    title: 'Ingress',
    files: ['ingress', 'ingress-options'],
    uses: [
      ({ web }) => web.endpoint('http').publicly(Ingress.at('shop.example.com', { className: 'nginx', tls: { clusterIssuer: 'letsencrypt' } })),
      ({ api }) => api.endpoint('http').publicly(Ingress.at('shop.example.com', { className: 'nginx', tls: { clusterIssuer: 'letsencrypt' }, paths: ['/api'] })),
    ],
  },
  {
    title: 'Gateway API, HTTP',
    files: ['gateway', 'route-options'],
    uses: [({ web, api }) => web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'infra/public', listener: 'https', split: [{ to: api.endpoint('http'), weight: 10 }] }))],
  },
  { title: 'Gateway API, gRPC', files: ['gateway'], uses: [({ web }) => web.endpoint('http').internally(Gateway.grpc('shop.internal', { gateway: 'infra/internal', services: ['shop.v1.Catalog'] }))] },
  { title: 'Gateway API, TLS', files: ['gateway'], uses: [({ web }) => web.endpoint('http').publicly(Gateway.tls('shop.example.com', { gateway: 'infra/public' }))] },
];
