import { rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

const HANDLER_HINT = 'give exactly one of http, tcp, grpc, exec, httpGet and tcpSocket';

describe('probes in our words', () => {
  it.each([
    ['a path on the only port', { http: '/ready' }, { httpGet: { path: '/ready', port: 'web' } }],
    ['a path on a port by name', { http: '/ready', port: 'web' }, { httpGet: { path: '/ready', port: 'web' } }],
    ['a port that opens', { tcp: 'web' }, { tcpSocket: { port: 'web' } }],
    ['gRPC, whose port Kubernetes takes by number only', { grpc: 'web' }, { grpc: { port: 8080 } }],
    ['a command', { exec: ['pg_isready', '-q'] }, { exec: { command: ['pg_isready', '-q'] } }],
    ['with timings', { http: '/', periodSeconds: 20, failureThreshold: 3 }, { httpGet: { path: '/', port: 'web' }, periodSeconds: 20, failureThreshold: 3 }],
  ])('are %s', (_, probe, written) => {
    expect(containerWith({ ports: { web: 8080 }, probes: { readiness: probe } }).readinessProbe).toEqual(written);
  });

  it('take the port named "http" where there are several', () => {
    expect(containerWith({ ports: { admin: 81, http: 80 }, probes: { liveness: { http: '/live' } } }).livenessProbe).toEqual({ httpGet: { path: '/live', port: 'http' } });
  });
});

it('probes in Kubernetes\' words are written as they stand, beside the timings', () => {
  const probes = { startup: { httpGet: { path: '/', port: 8080, scheme: 'HTTPS' }, timeoutSeconds: 5 }, liveness: { tcpSocket: { port: 'web' } } };
  expect(containerWith({ ports: { web: 8080 }, probes })).toMatchObject({ startupProbe: probes.startup, livenessProbe: probes.liveness });
});

it('startup stands before readiness and liveness, in which order ever they are declared', () => {
  const container = containerWith({ ports: { http: 80 }, probes: { liveness: { tcp: 'http' }, readiness: { tcp: 'http' }, startup: { tcp: 'http' } } });
  expect(Object.keys(container).filter((key) => key.endsWith('Probe'))).toEqual(['startupProbe', 'readinessProbe', 'livenessProbe']);
});

it('an overlay changes a timing, goes from one handler to another, and takes a probe away', () => {
  const base = { ports: { http: 80 }, probes: { readiness: { http: '/ready', periodSeconds: 5 }, liveness: { http: '/live' } } };
  expect(overriddenContainer(base, { probes: { readiness: { periodSeconds: 9 }, liveness: null } })).not.toHaveProperty('livenessProbe');
  expect(overriddenContainer(base, { probes: { readiness: { periodSeconds: 9 } } }).readinessProbe).toEqual({ httpGet: { path: '/ready', port: 'http' }, periodSeconds: 9 });
  expect(overriddenContainer(base, { probes: { readiness: { http: null, tcp: 'http' } } }).readinessProbe).toEqual({ tcpSocket: { port: 'http' }, periodSeconds: 5 });
});

it('the port of a gRPC probe follows where an overlay moves the container\'s port', () => {
  expect(overriddenContainer({ ports: { grpc: 9090 }, probes: { readiness: { grpc: 'grpc' } } }, { ports: { grpc: 9191 } }).readinessProbe).toEqual({ grpc: { port: 9191 } });
});

rule('a probe has a handler', {
  fails: web({ ports: { http: 80 }, probes: { readiness: { periodSeconds: 5 } } }),
  problems: [{ code: 'probe-handler', path: 'apps.web.probes.readiness', message: 'no handler', hint: HANDLER_HINT }],
  passes: web({ ports: { http: 80 }, probes: { readiness: { http: '/', periodSeconds: 5 } } }),
  exempt: web({ ports: { http: 80 }, probes: { readiness: undefined } }),
});

rule('a probe has one handler, in our words or in Kubernetes\'', {
  fails: overridden({ ports: { http: 80 }, probes: { readiness: { http: '/' } } }, { probes: { readiness: { http: '/', tcpSocket: { port: 80 } } } }),
  problems: [{ code: 'probe-handler', path: 'overlays.here.overrides[0].probes.readiness', message: '2 handlers: http, tcpSocket', hint: HANDLER_HINT }],
  passes: overridden({ ports: { http: 80 }, probes: { readiness: { http: '/' } } }, { probes: { readiness: { tcpSocket: { port: 80 } } } }),
});

rule('a path without a port needs one port, or one that is named "http"', {
  fails: web({ ports: { admin: 80, metrics: 81 }, probes: { liveness: { http: '/live' } } }),
  problems: [{
    code: 'probe-port', path: 'apps.web.probes.liveness.http', message: 'several ports, and none is named "http"', hint: 'name the port, as in { http: "/ready", port: "admin" }',
  }],
  passes: web({ ports: { admin: 80, metrics: 81 }, probes: { liveness: { http: '/live', port: 'admin' } } }),
  exempt: web({ ports: { admin: 80, metrics: 81 }, probes: { liveness: { httpGet: { path: '/live', port: 80 } } } }),
});

rule('a path needs a port at all', {
  fails: web({ probes: { liveness: { http: '/live' } } }),
  problems: [{ code: 'probe-port', path: 'apps.web.probes.liveness.http', message: '"web" has no ports', hint: 'name the port, as in { http: "/ready", port: "admin" }' }],
  passes: web({ ports: { http: 80 }, probes: { liveness: { http: '/live' } } }),
  exempt: web({ probes: { liveness: { exec: ['true'] } } }),
});

rule.each(['tcp', 'grpc'])('the port of a "%p" probe is one of the application', (handler) => ({
  fails: web({ ports: { http: 80, admin: 81 }, probes: { readiness: { [handler]: 'htpp' } } }),
  problems: [{ code: 'port-unknown', path: `apps.web.probes.readiness.${handler}`, message: 'port "htpp" of "web", which has none of that name', hint: 'use one of "http", "admin"' }],
  passes: web({ ports: { http: 80, admin: 81 }, probes: { readiness: { [handler]: 'admin' } } }),
}));

rule('the port of a path as well', {
  fails: web({ ports: { http: 80 }, probes: { readiness: { http: '/', port: 'htpp' } } }),
  problems: [{ code: 'port-unknown', path: 'apps.web.probes.readiness.port', message: 'port "htpp" of "web", which has none of that name', hint: 'use one of "http"' }],
  passes: web({ ports: { http: 80 }, probes: { readiness: { http: '/', port: 'http' } } }),
});

rule.each(['httpGet', 'tcpSocket'])('the port that Kubernetes\' own %p names is one of the application; a number may be any', (handler) => ({
  fails: web({ probes: { readiness: { [handler]: { port: 'http' } } } }),
  problems: [{
    code: 'port-unknown',
    path: `apps.web.probes.readiness.${handler}.port`,
    message: 'port "http" of "web", which has none of that name',
    hint: 'declare a port of "web", or give its number by Kubernetes\' own httpGet or tcpSocket',
  }],
  passes: web({ ports: { http: 80 }, probes: { readiness: { [handler]: { port: 'http' } } } }),
  exempt: web({ probes: { readiness: { [handler]: { port: 8081 } } } }),
}));

rule('a port that an overlay takes away is missed by the probes that base has', {
  fails: overridden({ ports: { http: 80, admin: 81 }, probes: { readiness: { tcp: 'admin' } } }, { ports: { admin: null } }),
  problems: [{ code: 'port-unknown', path: 'overlays.here.overrides[0].probes.readiness.tcp', message: 'port "admin" of "web", which has none of that name', hint: 'use one of "http"' }],
  passes: overridden({ ports: { http: 80, admin: 81 }, probes: { readiness: { tcp: 'admin' } } }, { ports: { admin: null }, probes: { readiness: { tcp: 'http' } } }),
  exempt: overridden({ ports: { http: 80, admin: 81 }, probes: { readiness: { tcp: 'http' } } }, { ports: { admin: null } }),
});

rule('a probe has the options that there are, of their types', {
  fails: web({ ports: { http: 80 }, probes: untyped({ liveliness: {}, readiness: { path: '/ready', http: '/ready' }, startup: { exec: 'true' } }) }),
  problems: [
    { code: 'option-unknown', path: 'apps.web.probes.liveliness', message: 'there is no option "liveliness"', hint: 'did you mean "liveness"?' },
    { code: 'option-unknown', path: 'apps.web.probes.readiness.path', message: 'there is no option "path"', hint: expect.stringMatching(/^leave it out, or use one of /) as string },
    { code: 'option-invalid', path: 'apps.web.probes.startup.exec', message: '"true"', hint: 'give a list' },
  ],
  passes: web({ ports: { http: 80 }, probes: { readiness: { http: '/ready' }, startup: { exec: ['true'] } } }),
});
