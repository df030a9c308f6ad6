import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeStream, lines } from './support';

const route = (spec: string): readonly string[] => lines(judgeStream(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: ${spec}`));

const gateway = (listeners: string): readonly string[] => lines(judgeStream(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec: { gatewayClassName: example, listeners: ${listeners} }`));

describe('Gateway API', () => {
  test('a route in order passes every rule', () => {
    expect(route(`
  parentRefs: [{ name: public }]
  hostnames: [shop.example.com]
  rules:
    - matches: [{ path: { type: PathPrefix, value: /shop } }]
      filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: X-Shop, value: a }] } }]
      backendRefs: [{ name: web, port: 80 }]`)).toEqual([]);
  });

  test.each([
    ['a path starts with /', '{ rules: [{ matches: [{ path: { type: Exact, value: shop } }] }] }',
      "spec.rules[0].matches[0].path: value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix'] (cel-rule)"],
    ['a path has no empty part', '{ rules: [{ matches: [{ path: { value: /a//b } }] }] }',
      "spec.rules[0].matches[0].path: must not contain '//' when type one of ['Exact', 'PathPrefix'] (cel-rule)"],
    ['a Service is named with its port', '{ rules: [{ backendRefs: [{ name: web }] }] }',
      'spec.rules[0].backendRefs[0]: Must have port for Service reference (cel-rule)'],
    ['a redirect has no backend', '{ rules: [{ filters: [{ type: RequestRedirect, requestRedirect: { port: 443 } }], backendRefs: [{ name: web, port: 80 }] }] }',
      'spec.rules[0]: RequestRedirect filter must not be used together with backendRefs (cel-rule)'],
    ['a filter has the settings of its type', '{ rules: [{ filters: [{ type: URLRewrite }] }] }',
      'spec.rules[0].filters[0]: filter.urlRewrite must be specified for URLRewrite filter.type (cel-rule)'],
    ['parents differ', '{ parentRefs: [{ name: public }, { name: public }] }',
      'spec.parentRefs: sectionName or port must be unique when parentRefs includes 2 or more references to the same parent (cel-rule)'],
    ['a prefix is replaced only where a prefix matches',
      '{ rules: [{ matches: [{ path: { type: Exact, value: /a } }], filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: /b } } }] }] }',
      'spec.rules[0]: When using URLRewrite filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified (cel-rule)'],
    ['a host name is one', '{ hostnames: [bad_host] }',
      'spec.hostnames[0]: "bad_host" does not match the pattern ^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ (invalid-format)'],
  ])('%s', (_rule, spec, mistake) => {
    expect(route(spec)).toEqual([mistake]);
  });

  test('a Gateway in order passes', () => {
    expect(gateway('[{ name: http, port: 80, protocol: HTTP }, { name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: cert }] } }]')).toEqual([]);
  });

  test.each([
    ['HTTPS needs certificates', '[{ name: https, port: 443, protocol: HTTPS, tls: { mode: Terminate } }]',
      'spec.listeners[0].tls: certificateRefs or options must be specified when mode is Terminate (No such key: options) (cel-rule)'],
    ['HTTP has none', '[{ name: http, port: 80, protocol: HTTP, tls: { certificateRefs: [{ name: cert }] } }]',
      "spec.listeners: tls must not be specified for protocols ['HTTP', 'TCP', 'UDP'] (cel-rule)"],
    ['listeners differ in port, protocol or host', '[{ name: a, port: 80, protocol: HTTP }, { name: b, port: 80, protocol: HTTP }]',
      'spec.listeners: Combination of port, protocol and hostname must be unique for each listener (cel-rule)'],
    ['names differ', '[{ name: a, port: 80, protocol: HTTP }, { name: a, port: 81, protocol: HTTP }]',
      'spec.listeners[1]: name "a" stands in entry 0 already (duplicate-entry)'],
  ])('%s', (_rule, listeners, mistake) => {
    expect(gateway(listeners)).toEqual([mistake]);
  });

  test('a field of the experimental channel is a warning', () => {
    const [finding, ...others] = judgeStream(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec: { useDefaultGateways: All }`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'experimental-field', severity: 'warning', path: 'spec.useDefaultGateways' });
  });

  test('a GatewayClass belongs to the whole cluster', () => {
    expect(lines(judgeStream(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: public, namespace: shop }
spec: { controllerName: example.com/gateway }`))).toEqual(['metadata.namespace: the namespace "shop" is set, but a GatewayClass belongs to the whole cluster (wrong-scope)']);
  });
});

describe('MetalLB', () => {
  test('the pool and the advertisement that this package writes pass', () => {
    expect(judgeStream(`
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: public, namespace: metallb-system }
spec: { addresses: [192.168.10.240-192.168.10.250], autoAssign: false }
---
apiVersion: metallb.io/v1beta1
kind: L2Advertisement
metadata: { name: public, namespace: metallb-system }
spec: { ipAddressPools: [public] }`)).toEqual([]);
  });

  test('the committed overlay of the reference system passes', () => {
    const files = ['ipaddresspool-public.yaml', 'l2advertisement-public.yaml'].map((name) => join(__dirname, '../../../../overlays/on-prem-metallb', name));
    expect(judgeStream(files.map((file) => readFileSync(file, 'utf8')).join('---\n'))).toEqual([]);
  });

  test('a pool without addresses and an advertisement with a text for a list do not', () => {
    expect(lines(judgeStream(`
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: public, namespace: metallb-system }
spec: { addreses: [192.168.10.240-192.168.10.250] }
---
apiVersion: metallb.io/v1beta1
kind: L2Advertisement
metadata: { name: public, namespace: metallb-system }
spec: { ipAddressPools: public }`))).toEqual([
      'spec.addresses: addresses is missing (required-field)',
      'spec.addreses: there is no field "addreses" (unknown-field)',
      'spec.ipAddressPools: the string "public" stands where a list belongs (wrong-type)',
    ]);
  });

  test('the old version of BGPPeer is deprecated', () => {
    expect(lines(judgeStream(`
apiVersion: metallb.io/v1beta1
kind: BGPPeer
metadata: { name: router, namespace: metallb-system }
spec: { myASN: 64500, peerASN: 64501, peerAddress: 10.0.0.1 }`))).toEqual(['apiVersion: v1beta1 is deprecated, please use v1beta2 (deprecated-version)']);
  });
});

test('an Argo CD Application passes, and a misspelt field of one does not', () => {
  expect(lines(judgeStream(`
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://example.com/shop.git, path: overlays/cloud-lb, targetRevison: main }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: [CreateNamespace=true] }`))).toEqual([
    'spec.source.targetRevison: there is no field "targetRevison" (unknown-field)',
  ]);
});

test('a Flux Kustomization passes, and one without interval does not', () => {
  const kustomization = (interval: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: flux-system }
spec: { ${interval} path: ./overlays/cloud-lb, prune: true, sourceRef: { kind: GitRepository, name: shop } }`;
  expect(judgeStream(kustomization('interval: 10m,'))).toEqual([]);
  expect(lines(judgeStream(kustomization('')))).toEqual(['spec.interval: interval is missing (required-field)']);
});

test('a version that Flux no longer serves is a warning', () => {
  expect(lines(judgeStream(`
apiVersion: helm.toolkit.fluxcd.io/v2beta2
kind: HelmRelease
metadata: { name: shop, namespace: flux-system }
spec: { interval: 10m, chart: { spec: { chart: shop, sourceRef: { kind: HelmRepository, name: shop } } } }`))).toEqual([
    'apiVersion: v2beta2 HelmRelease is deprecated, upgrade to v2; helm-controller v1.6.3 no longer serves it (deprecated-version)',
  ]);
});
