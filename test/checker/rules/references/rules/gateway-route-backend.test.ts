import { briefly, deployment, service } from '../support';

const RULE = 'gateway-route-backend';

function route(backend: string, kind = 'HTTPRoute'): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: ${kind}, metadata: {name: r}, spec: {rules: [{backendRefs: [{${backend}}]}]}}\n`;
}

const web = deployment('web') + service('web');

test.each(['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'])('a %s to a Service and port of the render is fine', (kind) => {
  expect(briefly(RULE, route('name: web, port: 80', kind) + web)).toEqual([]);
});

test('a missing Service or port is an error', () => {
  expect(briefly(RULE, route('name: wep, port: 80') + route('name: web, port: 81') + web)).toEqual([
    'error spec.rules[0].backendRefs[0].name: There is no Service default/wep.',
    'error spec.rules[0].backendRefs[0].port: Service default/web has no port 81.',
  ]);
});

test('a port of another protocol is an error', () => {
  const dns = service('dns', { ports: '{port: 53, name: udp, protocol: UDP}' });
  const both = service('dns', { ports: '{port: 53, name: udp, protocol: UDP}, {port: 53, name: tcp}' });
  expect(briefly(RULE, route('name: dns, port: 53', 'TCPRoute') + route('name: web, port: 80', 'UDPRoute') + web + dns)).toEqual([
    'error spec.rules[0].backendRefs[0].port: Port 53 of Service default/dns is UDP, and the TCPRoute sends TCP.',
    'error spec.rules[0].backendRefs[0].port: Port 80 of Service default/web is TCP, and the UDPRoute sends UDP.',
  ]);
  expect(briefly(RULE, route('name: dns, port: 53', 'TCPRoute') + route('name: dns, port: 53', 'UDPRoute') + both)).toEqual([]);
});

test('a mirror is a backend too', () => {
  const yaml = '{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: r}, spec: {rules: [{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: shadow, port: 80}}}]}]}}';
  expect(briefly(RULE, yaml + web)).toEqual(['warning spec.rules[0].filters[0].requestMirror.backendRef.name: There is no Service default/shadow.']);
});

test('a Service of another namespace needs a ReferenceGrant there', () => {
  const yaml = route('name: web, namespace: shop, port: 80') + service('web', { metadata: 'namespace: shop' });
  const grant = '\n---\n{apiVersion: gateway.networking.k8s.io/v1beta1, kind: ReferenceGrant, metadata: {name: g, namespace: shop}, spec: {' +
    'from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: default}], to: [{group: "", kind: Service}]}}\n';
  expect(briefly(RULE, yaml)).toEqual([
    'error spec.rules[0].backendRefs[0].namespace: Service shop/web is in another namespace, and no ReferenceGrant there permits HTTPRoute in default to Services in shop.',
  ]);
  expect(briefly(RULE, yaml + grant)).toEqual([]);
  for (const other of [grant.replace('group: gateway.networking.k8s.io, kind', 'group: other.example, kind'), grant.replace('group: "", kind', 'group: other.example, kind')]) {
    expect(briefly(RULE, yaml + other)).toHaveLength(1);
  }
});

test('backends of other kinds are not ours to judge', () => {
  expect(briefly(RULE, route('name: pool, kind: InferencePool, group: inference.networking.k8s.io') + web)).toEqual([]);
});
