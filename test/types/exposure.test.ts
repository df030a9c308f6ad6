import { Gateway, Ingress, LoadBalancer } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

function repository() {
  const config = new Declarations();
  const api = config.addApp('api', { image, ports: { http: 80, admin: { container: 9000, service: 90 } } });
  const worker = config.addApp('worker', { image });
  return { config, api, worker };
}

it('platform options are those of the platform', () => {
  LoadBalancer.eks({ controller: 'auto-mode', targetType: 'ip' });
  LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/28'] });
  // @ts-expect-error no such controller
  LoadBalancer.eks({ controller: 'in-tree' });
  // @ts-expect-error no pool
  LoadBalancer.metalLb({ addresses: ['10.0.0.0/28'] });
  // @ts-expect-error no such option
  LoadBalancer.gke({ subnet: 'a' });
  // @ts-expect-error a subnet has a platform of its own
  LoadBalancer.aks({ subnet: 'a' });
  // @ts-expect-error MetalLB refuses nobody
  LoadBalancer.metalLb({ pool: 'public', sourceRanges: ['10.0.0.0/8'] });
  // @ts-expect-error consumers come through a subnet
  LoadBalancer.gkePrivate({});
  // @ts-expect-error no such traffic policy
  LoadBalancer.anyCloud({ trafficPolicy: 'Node' });
  // @ts-expect-error ServiceLB has no address of its own
  LoadBalancer.k3s({ address: '192.0.2.1' });
  // @ts-expect-error a pool has a name
  LoadBalancer.cilium({ addresses: ['10.0.0.0/28'] });
  expect(LoadBalancer.aksSubnet('a').problems()).toEqual([]);
});

it('Ingresses and routes say all that they need, and nothing that another kind has', () => {
  const { config, api } = repository();
  const http = api.endpoint('http');
  config.addOverlay('a', { expose: [http.publicly(Ingress.at('a.example.com', { className: 'nginx', tls: { clusterIssuer: 'a' } })), http.internally(Gateway.http(['a.internal'], { gateway: 'infra/internal' }))] });
  // @ts-expect-error a class is needed
  Ingress.at('a.example.com', { tls: { secret: 'a' } });
  // @ts-expect-error a certificate comes from one place
  Ingress.at('a.example.com', { className: 'nginx', tls: { clusterIssuer: 'a', issuer: 'b' } });
  // @ts-expect-error no such way to compare a path
  Ingress.at('a.example.com', { className: 'nginx', paths: [{ path: '/', pathType: 'Regex' }] });
  // @ts-expect-error source ranges are of Services that are reached themselves
  Ingress.at('a.example.com', { className: 'nginx', sourceRanges: [] });
  // @ts-expect-error from which Gateway?
  Gateway.http('a.example.com', {});
  // @ts-expect-error only HTTP has paths
  Gateway.tls('a.example.com', { gateway: 'g', paths: ['/'] });
  // @ts-expect-error gRPC has services
  Gateway.grpc('a.example.com', { gateway: 'g', paths: ['/'] });
  // @ts-expect-error a part is of an endpoint, not of an application
  Gateway.http('a.example.com', { gateway: 'g', split: [{ to: api, weight: 1 }] });
  // @ts-expect-error the address of the outside is a text, with no port to leave out
  http.outsideUrl({ port: false });
  expect(config.overlays).toHaveLength(1);
});

it('what network policies let through is a workload, a word or a peer', () => {
  const { config, api, worker } = repository();
  config.addApp('a', { image, network: { from: [api, worker, 'itself', 'anywhere', { podSelector: {} }], to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] } });
  // @ts-expect-error no such word
  config.addApp('b', { image, network: { from: ['everyone'] } });
  // @ts-expect-error no such field of a peer
  config.addApp('c', { image, network: { from: [{ pods: {} }] } });
  // @ts-expect-error a direction that does not exist
  config.addApp('d', { image, network: { ingress: [] } });
  expect(config.workloads).toHaveLength(6);
});
