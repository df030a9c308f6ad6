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
  /** What makes it, below `src/generator/exposure/`; their doc comments say what it is. */
  readonly factories: readonly string[];
  /** The interface of its options. */
  readonly options: string;
  /** True where another example of the page shows the same options. @default false */
  readonly repeats?: boolean;
  /** Of these options, what it has not. @default nothing */
  readonly lacks?: readonly string[];
  /** How it is written; the page prints the text of each. */
  readonly uses: readonly ((apps: ExampleApps) => Exposure)[];
}

/** Every way out of the cluster, in the order of the page. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'GKE',
    factories: ['gke'],
    options: 'GkeOptions',
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.gke({ address: 'shop', sourceRanges: ['203.0.113.0/24'] })), ({ web }) => web.endpoint('http').internally(LoadBalancer.gke())],
  },
  {
    title: 'GKE, Private Service Connect',
    factories: ['gkePrivate'],
    options: 'GkePrivateOptions',
    uses: [({ web }) => web.endpoint('http').internally(LoadBalancer.gkePrivate({ natSubnets: ['psc'], consumers: [{ project: 'billing', connections: 2 }] }))],
  },
  {
    title: 'EKS, AWS Load Balancer Controller',
    factories: ['eks'],
    options: 'EksOptions',
    uses: [
      ({ web }) => web.endpoint('http').publicly(LoadBalancer.eks({ subnets: ['subnet-a'], addresses: ['eipalloc-0123456789abcdef0'], sessionAffinity: 'ClientIP' })),
      ({ web }) => web.endpoint('http').internally(LoadBalancer.eks({ targetType: 'instance', trafficPolicy: 'Local' })),
    ],
  },
  {
    title: 'EKS, Auto Mode',
    factories: ['eks'],
    options: 'EksOptions',
    repeats: true,
    lacks: ['addresses'],
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.eks({ controller: 'auto-mode', sourceRanges: ['203.0.113.0/24'] }))],
  },
  {
    title: 'AKS',
    factories: ['aks', 'aksSubnet'],
    options: 'AksOptions',
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.aks({ address: '192.0.2.10' })), ({ web }) => web.endpoint('http').internally(LoadBalancer.aksSubnet('apps', { address: '10.1.0.9' }))],
  },
  {
    title: 'Any cloud',
    factories: ['anyCloud'],
    options: 'BalancerOptions',
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.anyCloud()), ({ web }) => web.endpoint('http').internally(LoadBalancer.anyCloud())],
  },
  {
    title: 'MetalLB',
    factories: ['metalLb'],
    options: 'MetalLbOptions',
    uses: [
      ({ web }) => web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'edge', addresses: ['192.168.10.240-192.168.10.250'], address: '192.168.10.240' })),
      ({ web }) => web.endpoint('http').internally(LoadBalancer.metalLb({ pool: 'routed', addresses: ['10.20.0.0/28'], announce: 'bgp' })),
    ],
  },
  {
    title: 'Cilium LB IPAM',
    factories: ['cilium'],
    options: 'CiliumOptions',
    uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.cilium({ pool: 'blue', addresses: ['10.30.0.0/28'], address: '10.30.0.4', announce: 'l2' }))],
  },
  { title: 'kube-vip', factories: ['kubeVip'], options: 'KubeVipOptions', uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.kubeVip({ address: '192.168.1.100', ownClass: true }))] },
  { title: 'K3s ServiceLB', factories: ['k3s'], options: 'K3sOptions', uses: [({ web }) => web.endpoint('http').publicly(LoadBalancer.k3s({ nodePool: 'edge' }))] },
  { title: 'Node port', factories: ['NodePort'], options: 'NodePortOptions', uses: [({ web }) => web.endpoint('http').publicly(NodePort.at(30080, { trafficPolicy: 'Local' }))] },
  {
    title: 'Ingress',
    factories: ['Ingress'],
    options: 'IngressOptions',
    uses: [
      ({ web }) => web.endpoint('http').publicly(Ingress.at('shop.example.com', { className: 'nginx', tls: { clusterIssuer: 'letsencrypt' } })),
      ({ api }) => api.endpoint('http').publicly(Ingress.at('shop.example.com', { className: 'nginx', tls: { clusterIssuer: 'letsencrypt' }, paths: ['/api'] })),
    ],
  },
  {
    title: 'Gateway API, HTTP',
    factories: ['Gateway', 'Gateway.http'],
    options: 'HttpRouteOptions',
    uses: [({ web, api }) => web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'infra/public', listener: 'https', split: [{ to: api.endpoint('http'), weight: 10 }] }))],
  },
  { title: 'Gateway API, gRPC', factories: ['Gateway.grpc'], options: 'GrpcRouteOptions', uses: [({ web }) => web.endpoint('http').internally(Gateway.grpc('shop.internal', { gateway: 'infra/internal', services: ['shop.v1.Catalog'] }))] },
  { title: 'Gateway API, TLS', factories: ['Gateway.tls'], options: 'TlsRouteOptions', uses: [({ web }) => web.endpoint('http').publicly(Gateway.tls('shop.example.com', { gateway: 'infra/public' }))] },
];
