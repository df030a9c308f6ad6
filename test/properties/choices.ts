import type { AppOptions, Endpoint, Exposure, KubernetesManifest, Probe } from '../../src';
import { LoadBalancer } from '../../src/generator/exposure/load-balancer';
import { NodePort } from '../../src/generator/exposure/node-port';

/** Ways out of the cluster. */
export const PLATFORMS: readonly ((endpoint: Endpoint, nodePort: number) => Exposure)[] = [
  (endpoint) => endpoint.publicly(LoadBalancer.anyCloud()),
  (endpoint) => endpoint.internally(LoadBalancer.anyCloud()),
  (endpoint) => endpoint.publicly(LoadBalancer.gke()),
  (endpoint) => endpoint.internally(LoadBalancer.eks({ controller: 'auto-mode' })),
  (endpoint) => endpoint.publicly(LoadBalancer.aks()),
  (endpoint) => endpoint.internally(LoadBalancer.metalLb({ pool: 'pool', addresses: ['10.0.0.0/28'] })),
  (endpoint) => endpoint.publicly(LoadBalancer.eks()),
  (endpoint, nodePort) => endpoint.publicly(NodePort.at(nodePort)),
  (endpoint) => endpoint.publicly(NodePort.any()),
  (endpoint) => endpoint.internally(LoadBalancer.aksSubnet('apps', { address: '10.1.0.9' })),
  (endpoint) => endpoint.internally(LoadBalancer.gkePrivate({ natSubnets: ['psc'] })),
  (endpoint) => endpoint.publicly(LoadBalancer.metalLb({ pool: 'existing', address: '10.0.0.9', trafficPolicy: 'Local' })),
  (endpoint) => endpoint.publicly(LoadBalancer.cilium({ pool: 'blue', addresses: ['10.0.0.0/28'], sourceRanges: ['10.0.0.0/8'] })),
  (endpoint) => endpoint.publicly(LoadBalancer.kubeVip({ address: 'dhcp', ownClass: true })),
  (endpoint) => endpoint.publicly(LoadBalancer.k3s({ nodePool: 'edge', sessionAffinity: 'ClientIP' })),
];

/** Health checks on port `p0`, in our words and in Kubernetes'. */
export const PROBES: readonly (Probe | undefined)[] = [
  undefined,
  { http: '/ready', port: 'p0' },
  { tcp: 'p0', periodSeconds: 7 },
  { grpc: 'p0' },
  { exec: ['true', ''], failureThreshold: 9 },
  { httpGet: { path: '/', port: 'p0', httpHeaders: [{ name: 'A', value: 'b' }] } },
  { tcpSocket: { port: 8081 }, initialDelaySeconds: 3 },
];

interface Pod {
  readonly containers: readonly { readonly env?: readonly object[] }[];
}

interface Deployment {
  readonly spec: { readonly replicas: number; readonly template: { readonly spec: Pod } };
}

function onDeployment(change: (spec: Deployment['spec']) => object): NonNullable<AppOptions['customize']> {
  return (manifest) => manifest.kind === 'Deployment' ? { ...manifest, spec: change((manifest as unknown as Deployment).spec) } as KubernetesManifest : manifest;
}

function onPod({ template, ...spec }: Deployment['spec'], change: (pod: Pod) => object): object {
  return { ...spec, template: { ...template, spec: change(template.spec) } };
}

/** Last changes of the user's own, some of which differ where the object does. */
export const CUSTOMIZATIONS: readonly AppOptions['customize'][] = [
  undefined,
  (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, annotations: { ...(manifest.metadata as { annotations?: object }).annotations, 'example.com/kind': String(manifest.kind) } } }),
  onDeployment((spec) => onPod(spec, (pod) => ({ ...pod, containers: [...pod.containers, { name: 'side', image: 'registry.example.com/side:1', env: pod.containers[0].env }] }))),
  onDeployment((spec) => spec.replicas < 2 ? spec : onPod(spec, (pod) => ({ ...pod, tolerations: [{ key: 'pool', operator: 'Exists' }], securityContext: undefined }))),
  onDeployment((spec) => onPod(spec, (pod) => ({ ...pod, containers: pod.containers.map((container) => ({ ...container, env: [{ name: 'FIRST', value: String(spec.replicas) }, ...container.env ?? []] })) }))),
  onDeployment((spec) => onPod({ ...spec, replicas: spec.replicas * 2 }, (pod) => ({ ...pod, initContainers: spec.replicas === 0 ? undefined : [{ name: 'init', image: `registry.example.com/init:${spec.replicas}` }] }))),
];
