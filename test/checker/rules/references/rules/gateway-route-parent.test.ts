import { briefly } from '../support';

const RULE = 'gateway-route-parent';

function gateway(listener = '', namespace = 'default'): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: gw, namespace: ${namespace}}, spec: {gatewayClassName: c,
    listeners: [{name: http, port: 80, protocol: HTTP${listener}}]}}\n`;
}

function route(parent: string, { kind = 'HTTPRoute', spec = '' } = {}): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: ${kind}, metadata: {name: r}, spec: {parentRefs: [{${parent}}]${spec}}}\n`;
}

/** A Gateway whose listeners are given whole. */
function gatewayWith(...listeners: string[]): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: gw}, spec: {listeners: [${listeners.map((one) => `{${one}}`).join(', ')}]}}\n`;
}

test.each(['name: gw', 'name: gw, sectionName: http', 'name: gw, port: 80'])('a listener of a rendered Gateway is fine: %s', (parent) => {
  expect(briefly(RULE, route(parent) + gateway())).toEqual([]);
});

test('a listener that the Gateway lacks is an error', () => {
  expect(briefly(RULE, route('name: gw, sectionName: https') + gateway())).toEqual([
    'error spec.parentRefs[0].sectionName: Gateway gw has no listener https.',
  ]);
});

test('a Gateway takes routes of its own namespace only, unless its listener says otherwise', () => {
  expect(briefly(RULE, route('name: gw, namespace: infra') + gateway('', 'infra'))).toEqual([
    'error spec.parentRefs[0]: Gateway gw does not take the HTTPRoute: listener http takes routes of its own namespace only.',
  ]);
  expect(briefly(RULE, route('name: gw, namespace: infra') + gateway(', allowedRoutes: {namespaces: {from: All}}', 'infra'))).toEqual([]);
});

test('a Gateway outside the render is a warning, and can be declared', () => {
  expect(briefly(RULE, route('name: gw, namespace: infra'))).toEqual(['warning spec.parentRefs[0].name: The render has no Gateway infra/gw.']);
  expect(briefly(RULE, route('name: gw, namespace: infra'), { external: ['Gateway infra/gw'] })).toEqual([]);
});

test.each([
  ['HTTP', 'HTTPRoute'], ['HTTPS', 'HTTPRoute'], ['HTTPS', 'GRPCRoute'], ['TLS', 'TLSRoute'], ['TLS', 'TCPRoute'], ['TCP', 'TCPRoute'], ['UDP', 'UDPRoute'],
  ['example.com/mesh', 'HTTPRoute'],
])('a listener of protocol %s takes a %s', (protocol, kind) => {
  expect(briefly(RULE, route('name: gw', { kind }) + gatewayWith(`name: a, port: 1, protocol: ${protocol}`))).toEqual([]);
});

test.each([
  ['TCP', 'HTTPRoute', 'TCPRoute'], ['HTTP', 'TLSRoute', 'HTTPRoute and GRPCRoute'], ['HTTPS', 'TCPRoute', 'HTTPRoute and GRPCRoute'],
  ['TLS', 'GRPCRoute', 'TLSRoute and TCPRoute'], ['TCP', 'UDPRoute', 'TCPRoute'], ['UDP', 'TCPRoute', 'UDPRoute'],
])('a listener of protocol %s does not take a %s', (protocol, kind, carried) => {
  expect(briefly(RULE, route('name: gw', { kind }) + gatewayWith(`name: a, port: 1, protocol: ${protocol}`))).toEqual([
    `error spec.parentRefs[0]: Gateway gw does not take the ${kind}: listener a has protocol ${protocol}, which carries ${carried}.`,
  ]);
});

test('a listener takes the kinds that it allows', () => {
  const listener = 'name: a, port: 80, protocol: HTTP, allowedRoutes: {kinds: [{kind: GRPCRoute}]}';
  expect(briefly(RULE, route('name: gw', { kind: 'GRPCRoute' }) + gatewayWith(listener))).toEqual([]);
  expect(briefly(RULE, route('name: gw') + gatewayWith(listener))).toEqual([
    'error spec.parentRefs[0]: Gateway gw does not take the HTTPRoute: listener a allows GRPCRoute only.',
  ]);
});

describe('a listener that selects namespaces', () => {
  const selecting = (selector: string): string => gatewayWith(`name: a, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {${selector}}}}`);
  const namespace = '\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: default, labels: {team: shop}}}\n';

  test('takes routes of a namespace with the labels', () => {
    expect(briefly(RULE, route('name: gw') + selecting('matchLabels: {team: shop}') + namespace)).toEqual([]);
    expect(briefly(RULE, route('name: gw') + selecting('matchLabels: {kubernetes.io/metadata.name: default}'))).toEqual([]);
  });

  test('takes no others', () => {
    expect(briefly(RULE, route('name: gw') + selecting('matchLabels: {team: web}') + namespace)).toEqual([
      'error spec.parentRefs[0]: Gateway gw does not take the HTTPRoute: listener a takes routes of namespaces with team=web, which default does not have.',
    ]);
    expect(briefly(RULE, route('name: gw') + selecting('matchLabels: {kubernetes.io/metadata.name: shop}'))).toHaveLength(1);
  });

  test('is not judged where the render does not hold the Namespace', () => {
    expect(briefly(RULE, route('name: gw') + selecting('matchLabels: {team: web}'))).toEqual([]);
  });
});

test('a listener that takes routes of no namespace takes none', () => {
  expect(briefly(RULE, route('name: gw') + gateway(', allowedRoutes: {namespaces: {from: None}}'))).toEqual([
    'error spec.parentRefs[0]: Gateway gw does not take the HTTPRoute: listener http takes no routes.',
  ]);
});

test.each([
  ['shop.example.com', 'shop.example.com'], ['"*.example.com"', 'shop.example.com'], ['"*.example.com"', 'a.shop.example.com'], ['shop.example.com', '"*.example.com"'],
  ['"*.example.com"', '"*.shop.example.com"'], ['"*.example.com"', 'other.test, shop.example.com'],
])('a listener for %s takes a route for %s', (served, wanted) => {
  expect(briefly(RULE, route('name: gw', { spec: `, hostnames: [${wanted}]` }) + gateway(`, hostname: ${served}`))).toEqual([]);
});

test.each([
  ['shop.example.com', 'shop.example.org'], ['*.example.com', 'example.com'], ['*.example.com', 'shopexample.com'], ['a.b.example.com', '*.c.example.com'],
])('a listener for %s does not take a route for %s', (served, wanted) => {
  expect(briefly(RULE, route('name: gw', { spec: `, hostnames: ["${wanted}"]` }) + gateway(`, hostname: "${served}"`))).toEqual([
    `error spec.hostnames: Gateway gw does not take the HTTPRoute: listener http serves ${served}, and the route is for ${wanted}.`,
  ]);
});

test('one listener that takes the route is enough; where none does, each says why', () => {
  const listeners = ['name: tls, port: 443, protocol: TLS', 'name: b, port: 80, protocol: HTTP, hostname: b.test'];
  expect(briefly(RULE, route('name: gw', { spec: ', hostnames: [b.test]' }) + gatewayWith(...listeners))).toEqual([]);
  expect(briefly(RULE, route('name: gw', { spec: ', hostnames: [a.test]' }) + gatewayWith(...listeners))).toEqual([
    'error spec.parentRefs[0]: Gateway gw does not take the HTTPRoute: listener tls has protocol TLS, which carries TLSRoute and TCPRoute; listener b serves b.test, and the route is for a.test.',
  ]);
});

test('a Gateway without listeners of its own may have them elsewhere, and a parent that is no Gateway is not judged', () => {
  expect(briefly(RULE, route('name: gw') + gatewayWith())).toEqual([]);
  expect(briefly(RULE, route('name: web, kind: Service, group: ""'))).toEqual([]);
});
