import { briefly, service } from '../support';

const RULE = 'virtual-service-subset';

function route(spec: string, version = 'v1'): string {
  return `\n---\n{apiVersion: networking.istio.io/${version}, kind: VirtualService, metadata: {name: v}, spec: {hosts: [web], ${spec}}}\n`;
}

function rule(host: string, subsets: string, metadata = ''): string {
  return `\n---\n{apiVersion: networking.istio.io/v1beta1, kind: DestinationRule, metadata: {name: r${metadata}}, spec: {host: "${host}", subsets: [${subsets}]}}\n`;
}

const V2 = 'destination: {host: web, subset: v2}';
const TO_V2 = route(`http: [{route: [{${V2}}]}]`);

test('a subset that no DestinationRule of the host defines is a warning', () => {
  expect(briefly(RULE, TO_V2 + rule('web', '{name: v1}'))).toEqual([
    'warning spec.http[0].route[0].destination.subset: No DestinationRule of the render defines the subset v2 of web: requests get 503.',
  ]);
});

test('so is one of a rendered Service without any DestinationRule; what is not rendered is not judged', () => {
  expect(briefly(RULE, TO_V2 + service('web'))).toHaveLength(1);
  expect(briefly(RULE, TO_V2)).toEqual([]);
  expect(briefly(RULE, TO_V2 + service('web'), { external: ['DestinationRule default/web'] })).toEqual([]);
});

test.each(['web', 'web.default.svc.cluster.local', 'web.default.svc', '*.default.svc.cluster.local', '*.local'])('a DestinationRule for %s defines it', (host) => {
  expect(briefly(RULE, TO_V2 + service('web') + rule(host, '{name: v2}'))).toEqual([]);
});

test('several rules of a host define subsets together', () => {
  expect(briefly(RULE, TO_V2 + rule('web', '{name: v1}') + rule('web', '{name: v2}').replace('name: r', 'name: r2'))).toEqual([]);
});

test('a short host is one of the namespace of what names it', () => {
  expect(briefly(RULE, TO_V2 + service('web') + rule('web', '{name: v2}', ', namespace: other'))).toHaveLength(1);
  expect(briefly(RULE, route('http: [{route: [{destination: {host: web.other.svc.cluster.local, subset: v2}}]}]') + rule('web', '{name: v2}', ', namespace: other'))).toEqual([]);
});

test('the cluster domain is that of the settings', () => {
  expect(briefly(RULE, TO_V2 + service('web') + rule('web.default.svc.example.org', '{name: v2}'), { clusterDomain: 'example.org' })).toEqual([]);
});

test.each([
  ['http: [{mirror: {host: web, subset: v2}, route: [{destination: {host: web}}]}]', 'spec.http[0].mirror.subset'],
  [`http: [{mirrors: [{${V2}}]}]`, 'spec.http[0].mirrors[0].destination.subset'],
  [`tls: [{route: [{${V2}}]}]`, 'spec.tls[0].route[0].destination.subset'],
  [`tcp: [{route: [{${V2}}]}]`, 'spec.tcp[0].route[0].destination.subset'],
])('%s is looked at', (spec, path) => {
  expect(briefly(RULE, route(spec, 'v1alpha3') + rule('web', '{name: v1}'))).toEqual([expect.stringContaining(`warning ${path}: `)]);
});

test('a destination without a subset needs none', () => {
  expect(briefly(RULE, route('http: [{route: [{destination: {host: web}}]}]') + service('web'))).toEqual([]);
});
