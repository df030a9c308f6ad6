import { interpolate, NodePort } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn } from '../../helpers/repository';

const SETTINGS = { networkPolicies: true };
const DNS = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };
const peer = (app: string) => ({ podSelector: { matchLabels: { app } } });

const declare: Declare = (repository) => {
  const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
  const http = api.endpoint('http');
  repository.addApp('web', { image, env: { HOST: http.host(), PORT: http.port() }, args: [interpolate`--api=${http.url()}`] });
  repository.addApp('worker', { image });
};

it('a policy lets in callers and lets out to what is called and to DNS, each once', () => {
  const objects = objectsIn(declare, SETTINGS);
  expect(objects['api/network-policy']).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'api', namespace: 'default' },
    spec: {
      podSelector: { matchLabels: { app: 'api' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [peer('web')], ports: [{ protocol: 'TCP', port: 8080 }] }],
      egress: [DNS],
    },
  });
  expect(objects['web/network-policy']).toMatchObject({ spec: { ingress: [], egress: [DNS, { to: [peer('api')], ports: [{ protocol: 'TCP', port: 8080 }] }] } });
  expect(objects['worker/network-policy']).toMatchObject({ spec: { ingress: [], egress: [DNS] } });
});

it('there is none where none is asked for', () => {
  expect(Object.keys(objectsIn(declare))).toEqual(['api/deployment', 'api/service', 'web/deployment', 'worker/deployment']);
});

it('a call that an overlay adds, changes or takes away is let through, or not, in that overlay only', () => {
  const changing: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80, admin: 9000 } });
    const web = repository.addApp('web', { image, env: { API: api.endpoint('http').host() } });
    const worker = repository.addApp('worker', { image });
    repository.addOverlay('here', { overrides: [web.override({ env: { API: null } }), worker.override({ args: [api.endpoint('admin').hostAndPort()] })] });
  };
  expect(objectsIn(changing, SETTINGS)['api/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('web')], ports: [{ port: 80 }] }] } });
  const here = objectsIn(changing, SETTINGS, 'here');
  expect(here['api/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('worker')], ports: [{ port: 9000 }] }] } });
  expect(here['web/network-policy']).toMatchObject({ spec: { egress: [DNS] } });
  expect(here['worker/network-policy']).toMatchObject({ spec: { egress: [DNS, { to: [peer('api')], ports: [{ port: 9000 }] }] } });
});

it('the outside is let in to the exposed ports only, by a policy of its own', () => {
  const exposing: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
    repository.addOverlay('here', { expose: [api.endpoint('http').publicly(NodePort.any())] });
  };
  const here = objectsIn(exposing, SETTINGS, 'here');
  expect(here['api/network-policy-public']).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'api-public', namespace: 'default' },
    spec: { podSelector: { matchLabels: { app: 'api' } }, policyTypes: ['Ingress'], ingress: [{ ports: [{ protocol: 'TCP', port: 8080 }] }] },
  });
  expect(here['api/network-policy']).toEqual(objectsIn(exposing, SETTINGS)['api/network-policy']);
  expect(Object.keys(objectsIn(exposing, {}, 'here'))).toEqual(['api/deployment', 'api/service', 'api/service-public']);
});
