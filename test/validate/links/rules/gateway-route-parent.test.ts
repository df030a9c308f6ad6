import { briefly } from '../support';

const RULE = 'gateway-route-parent';

function gateway(listener = '', namespace = 'default'): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: gw, namespace: ${namespace}}, spec: {gatewayClassName: c,
    listeners: [{name: http, port: 80, protocol: HTTP${listener}}]}}\n`;
}

function route(parent: string): string {
  return `\n---\n{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: r}, spec: {parentRefs: [{${parent}}]}}\n`;
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
    'error spec.parentRefs[0]: Gateway gw takes routes of its own namespace only.',
  ]);
  expect(briefly(RULE, route('name: gw, namespace: infra') + gateway(', allowedRoutes: {namespaces: {from: All}}', 'infra'))).toEqual([]);
});

test('a Gateway outside the render is a warning, and can be declared', () => {
  expect(briefly(RULE, route('name: gw, namespace: infra'))).toEqual(['warning spec.parentRefs[0].name: The render has no Gateway infra/gw.']);
  expect(briefly(RULE, route('name: gw, namespace: infra'), { external: ['Gateway infra/gw'] })).toEqual([]);
});
