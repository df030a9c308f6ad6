import { briefly, deployment, service } from '../support';

const RULE = 'service-target-port';
const web = deployment('web', { container: 'ports: [{containerPort: 8080, name: http}, {containerPort: 53, protocol: UDP}]' });

test.each(['{port: 80, targetPort: 8080}', '{port: 80, targetPort: http}', '{port: 8080}', '{port: 53, protocol: UDP}'])('a target port of the Pods is fine: %s', (ports) => {
  expect(briefly(RULE, web + service('web', { ports }))).toEqual([]);
});

test('a number that no container declares is a warning: a program may listen where nothing is listed', () => {
  expect(briefly(RULE, web + service('web', { ports: '{port: 80, targetPort: 8081}' }))).toEqual([
    'warning spec.ports[0].targetPort: Port 80 goes to TCP port 8081, but the Pods of Deployment web declare 8080 (http), 53.',
  ]);
});

test('a port without targetPort goes to its own number', () => {
  expect(briefly(RULE, web + service('web'))).toEqual([
    'warning spec.ports[0].port: Port 80 goes to TCP port 80, but the Pods of Deployment web declare 8080 (http), 53.',
  ]);
});

test('a name that no container declares is an error', () => {
  expect(briefly(RULE, deployment('web') + service('web', { ports: '{port: 80, targetPort: http}' }))).toEqual([
    'error spec.ports[0].targetPort: Port 80 goes to TCP port http, but the Pods of Deployment web declare no ports.',
  ]);
});

test('the protocol counts', () => {
  expect(briefly(RULE, web + service('web', { ports: '{port: 53}' }))).toEqual([
    'warning spec.ports[0].port: Port 53 goes to TCP port 53, but the Pods of Deployment web declare 8080 (http), 53.',
  ]);
});

test('containers that declare no ports leave a number possible: a warning', () => {
  expect(briefly(RULE, deployment('web') + service('web'))).toEqual([
    'warning spec.ports[0].port: Port 80 goes to TCP port 80, but the Pods of Deployment web declare no ports.',
  ]);
});

describe('where a Service selects several workloads', () => {
  const other = (container: string): string => deployment('other', { labels: 'app: web', container });

  test('a port name that some of them have is fine: the Pods without ports are left out', () => {
    expect(briefly(RULE, web + other('') + service('web', { ports: '{port: 80, targetPort: http}' }))).toEqual([]);
  });

  test('Pods that have other ports instead are a warning', () => {
    expect(briefly(RULE, web + other('ports: [{containerPort: 8080, name: htp}]') + service('web', { ports: '{port: 80, targetPort: http}' }))).toEqual([
      'warning spec.ports[0].targetPort: Port 80 goes to TCP port http, but the Pods of Deployment other declare 8080 (htp).',
    ]);
  });

  test('Pods that run to completion are not asked for ports', () => {
    const job = '\n---\n{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, ports: [{containerPort: 1}]}]}}}}\n';
    expect(briefly(RULE, web + job + service('web', { ports: '{port: 80, targetPort: 8080}' }))).toEqual([]);
  });
});
