import { briefly, deployment, findings, namespace, service } from '../support';

const RULE = 'ingress-service';
const PATH = 'spec.rules[0].http.paths[0].backend.service';

function ingress(name: string, port: string): string {
  return `
---
{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: in}, spec: {rules: [{http: {paths: [
  {path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {${port}}}}}]}}]}}
`;
}

const web = deployment('web') + service('web', { ports: '{port: 80, name: http}' });

test.each(['number: 80', 'name: http'])('a Service and port of the render are fine: %s', (port) => {
  expect(briefly(RULE, ingress('web', port) + web)).toEqual([]);
});

test('a missing Service is a warning with the likely one in the hint, and an error where the render creates the namespace or renamed it', () => {
  const yaml = ingress('web', 'number: 80') + service('prod-web');
  const renamed = () => ({ namespace: 'default', name: 'prod-web' });
  expect(briefly(RULE, yaml)).toEqual([`warning ${PATH}.name: There is no Service default/web.`]);
  expect(briefly(RULE, yaml + namespace('default'))).toEqual([`error ${PATH}.name: There is no Service default/web.`]);
  expect(briefly(RULE, yaml, { renamed })).toEqual([`error ${PATH}.name: There is no Service default/web.`]);
  expect(findings(RULE, ingress('web', 'number: 80') + service('prod-web'))[0].hint).toMatch(/^The render has Service default\/prod-web\. /);
});

test('a missing port is an error that lists the ports', () => {
  expect(briefly(RULE, ingress('web', 'number: 8080') + web)).toEqual([`error ${PATH}.port.number: Service default/web has no port 8080.`]);
  expect(findings(RULE, ingress('web', 'name: grpc') + web)[0].hint).toBe('Its ports are 80 (http).');
});

test('the default backend counts too', () => {
  const yaml = '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: in}, spec: {defaultBackend: {service: {name: wep, port: {number: 80}}}}}';
  expect(briefly(RULE, yaml + web)).toEqual(['error spec.defaultBackend.service.name: There is no Service default/wep.']);
});

test('a render without workloads only warns: the Service may be in another unit', () => {
  expect(briefly(RULE, ingress('web', 'number: 80'))).toEqual([`warning ${PATH}.name: There is no Service default/web.`]);
});

test('a Service declared to exist outside is fine', () => {
  expect(briefly(RULE, ingress('web', 'number: 80'), { external: ['Service default/web'] })).toEqual([]);
});
