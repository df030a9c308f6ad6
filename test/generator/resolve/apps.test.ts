import { web } from './web';
import { App, Endpoint } from '../../../src';
import { image, rule } from '../../helpers/repository';

const NAME_HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';
const LABEL = 'lower case letters, digits and "-" only, starting and ending with a letter or digit';

describe('names', () => {
  rule('an application is named by a DNS label', {
    fails: (repository) => void repository.addApp('Web_1', { image }),
    problems: [{ code: 'name-invalid', path: 'apps.Web_1', message: `"Web_1": ${LABEL}`, hint: NAME_HINT }],
    passes: (repository) => void repository.addApp('web-1', { image }),
  });

  rule('a name has at most 63 characters', {
    fails: (repository) => void repository.addApp('a'.repeat(64), { image }),
    problems: [{ code: 'name-invalid', path: `apps.${'a'.repeat(64)}`, message: `"${'a'.repeat(64)}": it has 64 characters, 63 are allowed`, hint: NAME_HINT }],
    passes: (repository) => void repository.addApp('a'.repeat(63), { image, ports: { http: 80 } }),
  });

  rule('each application has its own name', {
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('web', { image, names: { deployment: 'other' } });
    },
    problems: [{ code: 'name-duplicate', path: 'apps.web', message: 'application name "web" is already used by apps.web', hint: 'give each application its own name' }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('web-2', { image });
    },
  });

  rule('a Service name starts with a letter, although an application\'s need not', {
    fails: (repository) => void repository.addApp('1web', { image, ports: { http: 80 } }),
    problems: [{
      code: 'name-invalid',
      path: 'apps.1web.names.service',
      hint: NAME_HINT,
      message: '"1web": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
    }],
    passes: (repository) => {
      repository.addApp('1web', { image });
      repository.addApp('2web', { image, names: { service: 'web-2' }, ports: { http: 80 } });
    },
  });

  rule('a Deployment is named by a DNS subdomain', {
    fails: web({ names: { deployment: 'Web' } }),
    problems: [{
      code: 'name-invalid',
      path: 'apps.web.names.deployment',
      hint: NAME_HINT,
      message: '"Web": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    }],
    passes: web({ names: { deployment: 'web.v1' } }),
  });

  rule('a container is named by a DNS label', {
    fails: web({ names: { container: 'web.v1' } }),
    problems: [{ code: 'name-invalid', path: 'apps.web.names.container', message: `"web.v1": ${LABEL}`, hint: NAME_HINT }],
    passes: web({ names: { container: 'web-v1' } }),
  });

  rule('a group is named by a DNS label, because it is a folder', {
    fails: web({ group: 'a/b' }),
    problems: [{ code: 'name-invalid', path: 'apps.web.group', message: `"a/b": ${LABEL}`, hint: NAME_HINT }],
    passes: web({ group: 'a-b' }),
  });

  rule('a group does not take the name of a generated unit', {
    fails: web({ group: 'shared' }),
    problems: [{ code: 'group-reserved', path: 'apps.web.group', message: 'group "shared"', hint: 'choose another name: shared and ungrouped are generated' }],
    passes: web({ group: 'sharing' }),
  });
});

describe('image and replicas', () => {
  rule('an image is a reference that can be pulled', {
    fails: web({ image: 'registry.example.com/Web:1.0' }),
    problems: [{
      code: 'image-invalid',
      path: 'apps.web.image',
      hint: 'give a reference such as "registry.example.com/team/app:1.2.3"',
      message: 'image "registry.example.com/Web:1.0": not an image reference such as "registry.example.com/team/app:1.2.3"',
    }],
    passes: web({ image: 'registry.example.com/web:1.0' }),
  });

  rule('an image is given', {
    fails: web({ image: '' }),
    problems: [{ code: 'image-invalid', path: 'apps.web.image', message: 'image "": it must not be empty', hint: 'give a reference such as "registry.example.com/team/app:1.2.3"' }],
    passes: web({}),
  });

  rule.each([-1, 1.5, 2 ** 31, NaN])('replicas are no %p', (replicas) => ({
    fails: web({ replicas }),
    problems: [{ code: 'replicas-invalid', path: 'apps.web.replicas', message: `replicas ${replicas}`, hint: 'use a whole number from 0 to 2147483647' }],
    passes: web({ replicas: Math.min(2 ** 31 - 1, Math.max(0, Math.floor(replicas) || 0)) }),
  }));
});

describe('ports', () => {
  rule.each([0, 65536, -1, 80.5, NaN])('a port is no %p', (port) => ({
    fails: web({ ports: { http: port } }),
    problems: [{ code: 'port-out-of-range', path: 'apps.web.ports.http', message: `port ${port}`, hint: 'use a whole number from 1 to 65535' }],
    passes: web({ ports: { first: 1, last: 65535 } }),
  }));

  rule('the port of a Service is in range as well', {
    fails: web({ ports: { http: { container: 80, service: 70000 } } }),
    problems: [{ code: 'port-out-of-range', path: 'apps.web.ports.http.service', message: 'port 70000', hint: 'use a whole number from 1 to 65535' }],
    passes: web({ ports: { http: { container: 80, service: 7000 } } }),
  });

  rule('a container port is declared once for each protocol', {
    fails: web({ ports: { http: 80, web: 80 } }),
    problems: [{ code: 'port-duplicate', path: 'apps.web.ports.web', message: 'container port 80/TCP is already used by apps.web.ports.http', hint: 'give each port its own number' }],
    passes: web({ ports: { 'dns-tcp': 53, 'dns': { container: 53, protocol: 'UDP' } } }),
  });

  rule('a Service port is declared once for each protocol', {
    fails: web({ ports: { http: { container: 8080, service: 80 }, admin: { container: 8081, service: 80 } } }),
    problems: [{ code: 'port-duplicate', path: 'apps.web.ports.admin', message: 'Service port 80/TCP is already used by apps.web.ports.http', hint: 'give each port its own number' }],
    passes: web({ ports: { http: { container: 8080, service: 80 }, admin: { container: 8081, service: 81 } } }),
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
    fails: web({ ports: { http: { container: 80, protocol: 'HTTP' as 'TCP' } } }),
    problems: [{ code: 'protocol-unknown', path: 'apps.web.ports.http', message: 'protocol "HTTP"', hint: 'use one of TCP, UDP, SCTP' }],
    passes: web({ ports: { http: { container: 80, protocol: 'SCTP' } } }),
  });
});

describe('variables', () => {
  rule('a variable\'s name is one that every API server accepts', {
    fails: web({ env: { '1A': 'a' } }),
    problems: [{ code: 'env-name-invalid', path: 'apps.web.env.1A', message: '"1A": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' }],
    passes: web({ env: { A1: 'a' } }),
  });

  rule('the name of a link\'s variable as well', {
    fails: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, links: [api.endpoint('http').asUrl('API URL')] });
    },
    problems: [{ code: 'env-name-invalid', path: 'apps.web.links[0].env', message: '"API URL": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' }],
    passes: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, links: [api.endpoint('http').asUrl('API_URL')] });
    },
  });

  rule('a variable is set once, by a value or by a link', {
    fails: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, env: { API: 'a' }, links: [api.endpoint('http').asUrl('API'), api.endpoint('http').asHost('HOST'), api.endpoint('http').asPort('HOST')] });
    },
    problems: [
      { code: 'env-duplicate', path: 'apps.web.links[0]', message: 'variable API is already used by apps.web.env.API', hint: 'give each variable its own name' },
      { code: 'env-duplicate', path: 'apps.web.links[2]', message: 'variable HOST is already used by apps.web.links[1]', hint: 'give each variable its own name' },
    ],
    passes: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, env: { API: 'a' }, links: [api.endpoint('http').asUrl('API_URL'), api.endpoint('http').asHost('HOST'), api.endpoint('http').asPort('PORT')] });
    },
  });

  rule('a reference names a Secret and a key that can exist', {
    fails: web({ env: { TOKEN: { kind: 'secret', name: 'My_Secret', key: 'a b' } } }),
    problems: [
      { code: 'name-invalid', path: 'apps.web.env.TOKEN.name', message: '"My_Secret": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'name the Secret or ConfigMap as the cluster does' },
      { code: 'name-invalid', path: 'apps.web.env.TOKEN.key', message: '"a b": letters, digits, "-", "_" and "." only', hint: 'name the key as the Secret or ConfigMap does' },
    ],
    passes: web({ env: { TOKEN: { kind: 'secret', name: 'my-secret', key: 'a_b' } } }),
  });

  rule('a value is one that a manifest can hold', {
    fails: web({ env: { A: 3 as unknown as string } }),
    problems: [{ code: 'env-value-invalid', path: 'apps.web.env.A', message: 'value 3', hint: 'give a string, EnvFrom.secret(…) or EnvFrom.configMap(…)' }],
    passes: web({ env: { A: '3' } }),
  });
});

describe('links', () => {
  rule('a link\'s target belongs to the same repository', {
    fails: (repository) => {
      const foreign = new App('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, links: [foreign.endpoint('http').asUrl('API_URL')] });
    },
    problems: [{ code: 'app-unknown', path: 'apps.web.links[0]', message: 'application "api", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
    passes: (repository) => {
      const own = repository.addApp('api', { image, ports: { http: 80 } });
      repository.addApp('web', { image, links: [own.endpoint('http').asUrl('API_URL')] });
    },
  });

  rule('a link\'s port is one of its target', {
    fails: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80, admin: 81 } });
      repository.addApp('web', { image, links: [new Endpoint(api, 'grpc').asUrl('API_URL')] });
    },
    problems: [{ code: 'port-unknown', path: 'apps.web.links[0]', message: 'port "grpc" of application "api", which has none of that name', hint: 'use one of "http", "admin"' }],
    passes: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80, admin: 81 } });
      repository.addApp('web', { image, links: [api.endpoint('admin').asUrl('API_URL')] });
    },
  });

  rule('an application without ports can not be linked to', {
    fails: (repository) => {
      const api = repository.addApp('api', { image });
      repository.addApp('web', { image, links: [new Endpoint(api, 'http').asUrl('API_URL')] });
    },
    problems: [{ code: 'port-unknown', path: 'apps.web.links[0]', message: 'port "http" of application "api", which has none of that name', hint: '"api" has no ports: declare one' }],
    passes: (repository) => void repository.addApp('api', { image, ports: { http: 80 } }),
  });
});
