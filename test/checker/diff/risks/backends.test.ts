import { backendsOf } from '../../../../src/checker/diff/risks/backends';

test.each([
  ['an Ingress', { defaultBackend: { service: { name: 'a', port: { number: 80 } } }, rules: [{ http: { paths: [{ backend: { service: { name: 'b' } } }] } }] }, ['a', 'b']],
  ['an HTTPRoute', { parentRefs: [{ name: 'gateway' }], rules: [{ backendRefs: [{ name: 'a', port: 80 }, { name: 'b' }] }] }, ['a', 'b']],
  ['a VirtualService', { hosts: ['x'], http: [{ route: [{ destination: { host: 'a.shop.svc.cluster.local' } }] }] }, ['a']],
  ['an IngressRoute', { routes: [{ match: 'Host(`x`)', services: [{ name: 'a', port: 80 }] }] }, ['a']],
  ['a Route of OpenShift', { to: { kind: 'Service', name: 'a' }, alternateBackends: [{ kind: 'Service', name: 'b' }] }, ['a', 'b']],
  ['one that leads nowhere', { parentRefs: [{ name: 'gateway' }] }, []],
])('%s leads to the Services that it names', (_, spec, names) => {
  expect([...backendsOf({ apiVersion: 'v1', kind: 'X', spec })]).toEqual(names);
});
