import { NodePort } from '../../../../src';
import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import type { Declare } from '../../../helpers/repository';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden } from '../../../helpers/workload';

const resolvedPorts = (declare: Declare, overlay?: string): unknown => at(objectsIn(declare, {}, overlay)['web/service'], 'spec', 'ports');

it('a protocol of the application is said on the Service', () => {
  expect(resolvedPorts(web({ ports: { grpc: { container: 9090, appProtocol: 'kubernetes.io/h2c' } } }))).toEqual([
    { name: 'grpc', protocol: 'TCP', appProtocol: 'kubernetes.io/h2c', port: 9090, targetPort: 9090 },
  ]);
});

it('a port is left out of the Service, and where all are there is no Service', () => {
  expect(resolvedPorts(web({ ports: { http: 80, metrics: { container: 9100, service: false } } }))).toEqual([{ name: 'http', protocol: 'TCP', port: 80, targetPort: 80 }]);
  expect(containerWith({ ports: { metrics: { container: 9100, service: false } } }).ports).toEqual([{ name: 'metrics', containerPort: 9100, protocol: 'TCP' }]);
  expect(objectsIn(web({ ports: { metrics: { container: 9100, service: false } } }))).not.toHaveProperty(['web/service']);
});

it('a port has another name in the objects, or none, and probes follow', () => {
  const ports = { http: { container: 8080, name: 'web' } };
  expect(resolvedPorts(web({ ports }))).toEqual([{ name: 'web', protocol: 'TCP', port: 8080, targetPort: 8080 }]);
  expect(containerWith({ ports, probes: { readiness: { http: '/ready' }, liveness: { tcp: 'http' } } })).toMatchObject({
    ports: [{ name: 'web', containerPort: 8080 }], readinessProbe: { httpGet: { path: '/ready', port: 'web' } }, livenessProbe: { tcpSocket: { port: 'web' } },
  });
  const unnamed = { http: { container: 8080, name: false } } as const;
  expect(resolvedPorts(web({ ports: unnamed }))).toEqual([{ protocol: 'TCP', port: 8080, targetPort: 8080 }]);
  expect(containerWith({ ports: unnamed, probes: { readiness: { http: '/ready' }, liveness: { tcp: 'http' } } })).toMatchObject({
    ports: [{ containerPort: 8080, protocol: 'TCP' }], readinessProbe: { httpGet: { path: '/ready', port: 8080 } }, livenessProbe: { tcpSocket: { port: 8080 } },
  });
  expect(containerWith({ ports: unnamed }).ports).toEqual([{ containerPort: 8080, protocol: 'TCP' }]);
});

it('a port of the node takes a deviation', () => {
  expect(containerWith({ ports: { http: { container: 80, hostPort: 8080 } }, deviations: { hostPort: 'the router knows it' } }).ports).toEqual([
    { name: 'http', containerPort: 80, hostPort: 8080, protocol: 'TCP' },
  ]);
});

it('overlays change all of it, as kubectl renders it', async () => {
  await expectRenderOfModel((repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80, metrics: { container: 9100, service: false } }, probes: { readiness: { http: '/ready' } } });
    const single = repository.addApp('single', { image, ports: { http: { container: 80, name: false } } });
    repository.addOverlay('first', {
      overrides: [
        app.override({ ports: { metrics: { service: 9100 }, http: { appProtocol: 'https', name: 'web' } } }),
        single.override({ ports: { http: { hostPort: 80, name: 'http' } }, deviations: { hostPort: 'why' } }),
      ],
    });
    repository.addOverlay('second', { overrides: [app.override({ ports: { http: { service: false } } })], expose: [single.endpoint('http').publicly(NodePort.at(30080))] });
  });
});

it('an exposure covers all that the Service offers, whatever else the Pods have', () => {
  const objects = objectsIn((repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80, metrics: { container: 9100, service: false } } });
    repository.addOverlay('here', { expose: [app.endpoint('http').publicly(NodePort.any())] });
  }, {}, 'here');
  expect(objects['web/service']).toMatchObject({ spec: { type: 'NodePort' } });
  expect(objects).not.toHaveProperty(['web/service-public']);
});

rule('a port of the node is said why, is a port, and is there once', {
  fails: web({
    ports: { a: { container: 80, hostPort: 8080 }, b: { container: 81, hostPort: 0 } },
    sidecars: { side: { image, ports: { c: { container: 82, hostPort: 8080 } } } },
  }),
  problems: [
    ...['ports.a', 'ports.b', 'sidecars.side.ports.c'].map((port) => ({
      code: 'deviation-missing',
      path: `apps.web.${port}.hostPort`,
      message: 'it is not safe by default, and no deviation says why it has to be',
      hint: 'say why by "deviations: { hostPort: \'…\' }", or leave it out',
    })),
    { code: 'port-out-of-range', path: 'apps.web.ports.b.hostPort', message: 'port 0', hint: 'use a whole number from 1 to 65535' },
    { code: 'port-duplicate', path: 'apps.web.sidecars.side.ports.c', message: 'port of the node 8080/TCP is already used by apps.web.ports.a', hint: 'give each port its own number' },
  ],
  passes: web({ ports: { a: { container: 80, hostPort: 8080 }, b: { container: 81, hostPort: 8080, protocol: 'UDP' } }, deviations: { hostPort: 'why' } }),
  exempt: web({ hardening: 'none', ports: { a: { container: 80, hostPort: 8080 } } }),
});

rule('a Service with several ports names each, each by its own name', {
  fails: web({ ports: { a: { container: 80, name: false }, b: 81, c: { container: 82, name: 'b' } } }),
  problems: [
    { code: 'port-name-duplicate', path: 'apps.web.ports.c', message: 'port name "b" is already used by apps.web.ports.b', hint: 'give each port of a Service its own name' },
    { code: 'port-unnamed', path: 'apps.web.ports.a.name', message: 'no name, and the Service has 3 ports', hint: 'name it: only the port of a Service that has no other can be without' },
  ],
  passes: web({ ports: { a: 80, b: 81, c: { container: 82, name: 'd' } } }),
  exempt: web({ ports: { a: { container: 80, name: false }, b: { container: 81, service: false, name: false } } }),
});

rule('a name in the objects is one of a port', {
  fails: web({ ports: { a: { container: 80, name: 'A_1' }, b: { container: 81, name: untyped(true) } } }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.ports.b.name', message: 'true', hint: 'give a string, or false for no name' },
    {
      code: 'name-invalid',
      path: 'apps.web.ports.a.name',
      message: '"A_1": lower case letters, digits and "-" only, starting and ending with a letter or digit',
      hint: 'name the port with at most 15 lower case letters, digits and "-", such as "http"',
    },
  ],
  passes: web({ ports: { A_1: { container: 80, name: 'a-1' } } }),
});

rule('a port that the Service leaves out has no address, and is not exposed', {
  fails: (repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80, metrics: { container: 9100, service: false } } });
    repository.addApp('caller', { image, env: { METRICS: app.endpoint('metrics').url() } });
    repository.addOverlay('here', { expose: [app.endpoint('metrics').publicly(NodePort.any())] });
  },
  problems: ['apps.caller.env.METRICS', 'overlays.here.expose[0]'].map((path) => ({
    code: 'port-left-out', path, message: 'port "metrics" of application "web", which its Service leaves out', hint: 'give the port a number in the Service instead of "service: false"',
  })),
  passes: (repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80, metrics: { container: 9100, service: false } } });
    repository.addApp('caller', { image, env: { URL: app.endpoint('http').url() } });
  },
});

const HEADLESS = 'leave "service" out: the name of a headless Service leads to the Pods themselves, and their own ports';

rule('a headless Service translates no port', {
  fails: (repository) => {
    repository.addStatefulSet('sql', { image, ports: { sql: { container: 5432, service: 5433 } } });
    repository.addApp('web', { image, service: { clusterIP: 'None' }, ports: { http: { container: 8080, service: 80 } } });
  },
  problems: [
    { code: 'port-headless', path: 'statefulSets.sql.ports.sql.service', message: 'port 5433 of a headless Service, and the container listens on 5432', hint: HEADLESS },
    { code: 'port-headless', path: 'apps.web.ports.http.service', message: 'port 80 of a headless Service, and the container listens on 8080', hint: HEADLESS },
  ],
  passes: (repository) => {
    repository.addStatefulSet('sql', { image, ports: { sql: 5432 }, service: { publishNotReadyAddresses: true } });
    repository.addApp('web', { image, ports: { http: { container: 8080, service: 80 } } });
  },
});

rule('an overlay that leaves a name out is judged in its place', {
  fails: overridden({ ports: { a: 80, b: 81 } }, { ports: { a: { name: false } } }),
  problems: [{ code: 'port-unnamed', path: 'overlays.here.overrides[0].ports.a.name', message: 'no name, and the Service has 2 ports', hint: 'name it: only the port of a Service that has no other can be without' }],
  passes: overridden({ ports: { a: 80, b: 81 } }, { ports: { a: { name: false }, b: null } }),
});
