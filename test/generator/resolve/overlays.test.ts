import { here } from './here';
import { App } from '../../../src';
import { image, problemsOf, rule } from '../../helpers/repository';

describe('overlays', () => {
  rule('each overlay has its own path', {
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('here');
      repository.addOverlay('here');
    },
    problems: [{ code: 'overlay-duplicate', path: 'overlays.here', message: 'the path overlays/here is already used by overlays.here', hint: 'give each overlay its own name' }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('here');
      repository.addOverlay('there');
    },
  });

  rule.each(['..', 'a/b', 'Here', ''])('an overlay is no path: "%p"', (name) => ({
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay(name);
    },
    problems: [{
      code: 'name-invalid',
      path: `overlays.${name}`,
      hint: 'use lower case letters, digits, "-" and ".": the name is a folder',
      message: name === '' ? '"": it must not be empty' : `"${name}": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit`,
    }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('eu-1.prod');
    },
  }));

  rule('an overlay deploys something', {
    fails: (repository) => void repository.addOverlay('here'),
    problems: [{ code: 'overlay-empty', path: 'overlays.here', message: 'there is nothing to deploy', hint: 'declare an application with addApp' }],
    passes: (repository) => void repository.addOverlay('here', { createNamespace: true }),
  });

  rule('namespace and cluster domain are DNS names', {
    fails: here(() => ({ namespace: 'a.b', clusterDomain: 'Cluster.local' })),
    problems: [
      { code: 'name-invalid', path: 'overlays.here.namespace', message: '"a.b": lower case letters, digits and "-" only, starting and ending with a letter or digit', hint: 'use lower case letters, digits and "-"' },
      { code: 'name-invalid', path: 'overlays.here.clusterDomain', message: '"Cluster.local": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use a DNS domain such as "cluster.local"' },
    ],
    passes: here(() => ({ namespace: 'a-b', clusterDomain: 'a.b' })),
  });

  it('the repository\'s own as well', () => {
    expect(problemsOf(() => undefined, { namespace: 'a-b', clusterDomain: 'a.b' })).toEqual([]);
    expect(problemsOf(() => undefined, { namespace: 'A', clusterDomain: '.local' })).toEqual([
      { code: 'name-invalid', path: 'namespace', message: '"A": lower case letters, digits and "-" only, starting and ending with a letter or digit', hint: 'use lower case letters, digits and "-"' },
      { code: 'name-invalid', path: 'clusterDomain', message: '".local": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use a DNS domain such as "cluster.local"' },
    ]);
  });

  rule('a prefix keeps every name well-formed', {
    fails: here(() => ({ namePrefix: 'A-' })),
    problems: [
      ...['web', 'api'].map((app) => ({
        code: 'name-invalid',
        path: `overlays.here › Service of "${app}"`,
        hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
        message: `"A-${app}": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit`,
      })),
      ...['web', 'api'].map((app) => ({
        code: 'name-invalid',
        path: `overlays.here › Deployment of "${app}"`,
        hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
        message: `"A-${app}": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit`,
      })),
    ],
    passes: here(() => ({ namePrefix: 'a-', nameSuffix: '-1' })),
  });

  rule('a suffix keeps Service names short enough', {
    fails: here(() => ({ nameSuffix: `-${'a'.repeat(60)}` })),
    problems: ['web', 'api'].map((app) => ({
      code: 'name-invalid',
      path: `overlays.here › Service of "${app}"`,
      hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
      message: `"${app}-${'a'.repeat(60)}": it has 64 characters, 63 are allowed`,
    })),
    passes: here(() => ({ nameSuffix: `-${'a'.repeat(59)}` })),
  });
});

describe('overrides', () => {
  rule('an override is of an application of the same repository', {
    fails: here(() => ({ apps: [new App('other', { image }).override({ replicas: 1 })] })),
    problems: [{ code: 'app-unknown', path: 'overlays.here.apps[0]', message: 'application "other", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
    passes: here((web) => ({ apps: [web.override({ replicas: 1 })] })),
  });

  rule('all that differs about an application is in one override', {
    fails: here((web) => ({ apps: [web.override({ replicas: 1 }), web.override({ image })] })),
    problems: [{ code: 'override-duplicate', path: 'overlays.here.apps[1]', message: '"web" is already used by overlays.here.apps[0]', hint: 'put all that differs about an application into one override' }],
    passes: here((web, api) => ({ apps: [web.override({ replicas: 1, image }), api.override({ image })] })),
  });

  rule('replicas, image, names and variables follow the same rules as in base', {
    fails: here((web) => ({ apps: [web.override({ replicas: -1, image: ':', serviceName: 'Web', env: { 1: 'a' } })] })),
    problems: [
      { code: 'replicas-invalid', path: 'overlays.here.apps[0].replicas', message: 'replicas -1', hint: 'use a whole number from 0 to 2147483647' },
      { code: 'image-invalid', path: 'overlays.here.apps[0].image', message: 'image ":": not an image reference such as "registry.example.com/team/app:1.2.3"', hint: 'give a reference such as "registry.example.com/team/app:1.2.3"' },
      { code: 'name-invalid', path: 'overlays.here.apps[0].serviceName', message: '"Web": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit', hint: 'use lower case letters, digits and "-", starting with a letter' },
      { code: 'env-name-invalid', path: 'overlays.here.apps[0].env.1', message: '"1": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' },
    ],
    passes: here((web) => ({ apps: [web.override({ replicas: 0, image, serviceName: 'front', env: { A: 'a' } })] })),
  });

  rule('a Service port is overridden by the name of a port that exists, with a number in range', {
    fails: here((web) => ({ apps: [web.override({ servicePorts: { http: 0, grpc: 90 } as { http: number } })] })),
    problems: [
      { code: 'port-out-of-range', path: 'overlays.here.apps[0].servicePorts.http', message: 'port 0', hint: 'use a whole number from 1 to 65535' },
      { code: 'port-unknown', path: 'overlays.here.apps[0].servicePorts.grpc', message: 'port "grpc" of application "web", which has none of that name', hint: 'use one of "http", "admin"' },
    ],
    passes: here((web) => ({ apps: [web.override({ servicePorts: { http: 8080 } })] })),
  });

  rule('two Service ports do not get one number', {
    fails: here((web) => ({ apps: [web.override({ servicePorts: { http: 81 } })] })),
    problems: [{ code: 'port-duplicate', path: 'overlays.here.apps[0].servicePorts.admin', message: 'Service port 81/TCP is already used by overlays.here.apps[0].servicePorts.http', hint: 'give each port its own number' }],
    passes: here((web) => ({ apps: [web.override({ servicePorts: { http: 81, admin: 80 } })] })),
  });

  rule('a link is not overridden by hand', {
    fails: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      const web = repository.addApp('web', { image, links: [api.endpoint('http').asUrl('API_URL')] });
      repository.addOverlay('here', { apps: [web.override({ env: { API_URL: 'http://elsewhere' } })] });
    },
    problems: [{ code: 'env-duplicate', path: 'overlays.here.apps[0].env.API_URL', message: 'variable API_URL is a link of "web"', hint: 'leave it out: links follow the overlay by themselves' }],
    passes: here((web) => ({ apps: [web.override({ env: { API_URL: 'http://elsewhere' } })] })),
  });

  rule('two Services do not get one name', {
    fails: here((web) => ({ apps: [web.override({ serviceName: 'api' })] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here › Service of "api"', message: 'Service name "api" is already used by overlays.here › Service of "web"', hint: 'give each Service its own name' }],
    passes: here((web, api) => ({ apps: [web.override({ serviceName: 'api' }), api.override({ serviceName: 'web' })] })),
  });
});
