import type { Declare } from '../../../helpers/repository';
import { objectsIn, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

const NUMBER_HINT = 'use a whole number from 1 to 65535';
const TWICE_HINT = 'give each port its own number';

it('ports are the container\'s, in order of declaration', () => {
  expect(containerWith({ ports: { http: 80, dns: { container: 5353, service: 53, protocol: 'UDP' } } }).ports).toEqual([
    { name: 'http', containerPort: 80, protocol: 'TCP' }, { name: 'dns', containerPort: 5353, protocol: 'UDP' },
  ]);
  expect(containerWith({ ports: {} })).not.toHaveProperty('ports');
});

it('an overlay changes both ends by a number, one end by its name, and null takes the port away', () => {
  const base = { ports: { http: 80, admin: { container: 9000, service: 90 }, grpc: 70 } };
  expect(overriddenContainer(base, { ports: { http: 8080, admin: { container: 9001 }, grpc: null } }).ports).toEqual([
    { name: 'http', containerPort: 8080, protocol: 'TCP' }, { name: 'admin', containerPort: 9001, protocol: 'TCP' },
  ]);
  expect(objectsIn(overridden({ ports: { http: 80 } }, { ports: { http: { service: 8000 } } }), {}, 'here')['web/service']).toMatchObject({ spec: { ports: [{ port: 8000, targetPort: 80 }] } });
});

rule.each([0, 65536, -1, 80.5, NaN, '80', null])('a port is no %p', (port) => ({
  fails: web({ ports: { http: untyped<number>(port) } }),
  problems: [{ code: 'port-out-of-range', path: 'apps.web.ports.http', message: `port ${typeof port === 'string' ? `"${port}"` : port}`, hint: NUMBER_HINT }],
  passes: web({ ports: { first: 1, last: 65535 } }),
}));

rule('the port of a Service is in range as well', {
  fails: web({ ports: { http: { container: 80, service: 70000 } } }),
  problems: [{ code: 'port-out-of-range', path: 'apps.web.ports.http.service', message: 'port 70000', hint: NUMBER_HINT }],
  passes: web({ ports: { http: { container: 80, service: 7000 } } }),
  exempt: web({ ports: { http: { container: 80, service: undefined } } }),
});

rule('a container port is declared once for each protocol', {
  fails: web({ ports: { http: 80, web: 80 } }),
  problems: [{ code: 'port-duplicate', path: 'apps.web.ports.web', message: 'container port 80/TCP is already used by apps.web.ports.http', hint: TWICE_HINT }],
  passes: web({ ports: { http: 80, web: 81 } }),
  exempt: web({ ports: { 'dns-tcp': 53, 'dns': { container: 53, protocol: 'UDP' } } }),
});

rule('a Service port is declared once for each protocol', {
  fails: web({ ports: { http: { container: 8080, service: 80 }, admin: { container: 8081, service: 80 } } }),
  problems: [{ code: 'port-duplicate', path: 'apps.web.ports.admin', message: 'Service port 80/TCP is already used by apps.web.ports.http', hint: TWICE_HINT }],
  passes: web({ ports: { http: { container: 8080, service: 80 }, admin: { container: 8081, service: 81 } } }),
  exempt: web({ ports: { http: { container: 8080, service: 80 }, admin: { container: 8081, service: 80, protocol: 'UDP' } } }),
});

rule('a port name has at most 15 characters', {
  fails: web({ ports: { 'a-very-long-name': 80 } }),
  problems: [{
    code: 'name-invalid',
    path: 'apps.web.ports.a-very-long-name',
    message: '"a-very-long-name": it has 16 characters, 15 are allowed',
    hint: 'name the port with at most 15 lower case letters, digits and "-", such as "http"',
  }],
  passes: web({ ports: { 'a-rather-long-1': 80 } }),
});

rule('a protocol is one that Services know', {
  fails: web({ ports: { http: { container: 80, protocol: untyped('HTTP') } } }),
  problems: [{ code: 'protocol-unknown', path: 'apps.web.ports.http', message: 'protocol "HTTP"', hint: 'use one of TCP, UDP, SCTP' }],
  passes: web({ ports: { http: { container: 80, protocol: 'SCTP' } } }),
});

rule('two Service ports do not get one number in an overlay either', {
  fails: overridden({ ports: { http: 80, admin: 81 } }, { ports: { http: { service: 81 } } }),
  problems: [{ code: 'port-duplicate', path: 'overlays.here.overrides[0].ports.admin', message: 'Service port 81/TCP is already used by overlays.here.overrides[0].ports.http', hint: TWICE_HINT }],
  passes: overridden({ ports: { http: 80, admin: 81 } }, { ports: { http: { service: 81 }, admin: { service: 80 } } }),
  exempt: overridden({ ports: { http: 80, admin: 81 } }, { ports: { http: { service: 81 }, admin: null } }),
});

it('what base has been told of its ports is not said again of an overlay that changes something else', () => {
  const declare = (replicas: number): Declare => overridden({ ports: { http: { container: 80, service: 0 }, web: 80 } }, { replicas });
  expect(problemsOf(declare(3)).map(({ path }) => path)).toEqual(['apps.web.ports.http.service', 'apps.web.ports.web']);
  expect(problemsOf(declare(-3)).map(({ path }) => path)).toEqual(['apps.web.ports.http.service', 'apps.web.ports.web', 'overlays.here.overrides[0].replicas']);
});

rule('a Service calls a port by a name that the container has', {
  fails: web({ ports: { a: { container: 80, targetPort: 'name', name: false, serviceName: 'a' }, b: { container: 81, targetPort: 'name', listed: false } } }),
  problems: ['a', 'b'].map((name) => ({
    code: 'target-port-invalid',
    path: `apps.web.ports.${name}.targetPort`,
    message: 'the container lists no port of that name',
    hint: 'name the port and let the container list it, or call it by its number',
  })),
  passes: web({ ports: { a: { container: 80, targetPort: 'name' } } }),
  exempt: web({ ports: { a: { container: 80, targetPort: 'name', name: false, service: false } } }),
});

rule('a Service that calls a port by a name that nobody lists is kept where it is written as it was', {
  fails: web({ hardening: 'none', ports: { http: { container: 80, targetPort: 'name', name: false, serviceName: 'http' } } }),
  problems: [{
    code: 'target-port-invalid', path: 'apps.web.ports.http.targetPort', message: 'the container lists no port of that name', hint: 'name the port and let the container list it, or call it by its number',
  }],
  passes: web({ hardening: 'none', ports: { http: { container: 80, targetPort: 'name', listed: false } } }),
});

rule('a target is left out only where both ports are the same', {
  fails: web({ ports: { a: { container: 8080, service: 80, targetPort: 'unset' } } }),
  problems: [{
    code: 'target-port-invalid',
    path: 'apps.web.ports.a.targetPort',
    message: 'port 80 of the Service, and the container listens on 8080',
    hint: 'say "number" or "name": a target can only be left out where both are the same',
  }],
  passes: web({ ports: { a: { container: 80, targetPort: 'unset' } } }),
});

rule('the names of the ports of a Service are its own', {
  fails: web({ ports: { a: { container: 80, serviceName: 'x' }, b: { container: 81, serviceName: 'x' }, c: { container: 82, serviceName: 'C' }, d: { container: 83, serviceName: false } } }),
  problems: [
    {
      code: 'name-invalid',
      path: 'apps.web.ports.c.serviceName',
      message: '"C": lower case letters, digits and "-" only, starting and ending with a letter or digit',
      hint: 'use lower case letters, digits and "-", at most 63 characters',
    },
    { code: 'port-name-duplicate', path: 'apps.web.ports.b', message: 'port name "x" is already used by apps.web.ports.a', hint: 'give each port of a Service its own name' },
    { code: 'port-unnamed', path: 'apps.web.ports.d.name', message: 'no name, and the Service has 4 ports', hint: 'name it: only the port of a Service that has no other can be without' },
  ],
  passes: web({ ports: { a: { container: 80, serviceName: 'a-name-of-more-than-fifteen-characters' }, b: { container: 81, name: false, serviceName: 'b' } } }),
  exempt: web({ ports: { a: { container: 80, serviceName: false } } }),
});
