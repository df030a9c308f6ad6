import { image, objectsIn, rule, web } from '../../../helpers/repository';
import { containerOf, overridden } from '../../../helpers/workload';

const NAME_HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';
const LABEL = 'lower case letters, digits and "-" only, starting and ending with a letter or digit';

it('Deployment, container and Service have the application\'s name, or each its own', () => {
  const named = objectsIn((repository) => {
    repository.addApp('web', { image, ports: { http: 80 } });
    repository.addApp('api', { image, ports: { http: 80 }, names: { workload: 'deployment-1', container: 'container-1', service: 'service-1' } });
  });
  expect(Object.values(named).map(({ kind, metadata }) => `${kind} ${(metadata as { name: string }).name}`)).toEqual(['Deployment web', 'Service web', 'Deployment deployment-1', 'Service service-1']);
  expect(containerOf(named['web/deployment']).name).toBe('web');
  expect(containerOf(named['api/deployment']).name).toBe('container-1');
});

it('an overlay renames, and null gives the application\'s name back', () => {
  const declare = overridden({ ports: { http: 80 }, names: { workload: 'old', service: 'front' } }, { names: { workload: null, service: 'new' } });
  expect(objectsIn(declare, {}, 'here')).toMatchObject({ 'web/deployment': { metadata: { name: 'web' } }, 'web/service': { metadata: { name: 'new' } } });
});

rule('a Service name starts with a letter, although an application\'s need not', {
  fails: (repository) => void repository.addApp('1web', { image, ports: { http: 80 } }),
  problems: [{
    code: 'name-invalid', path: 'apps.1web.names.service', hint: NAME_HINT, message: '"1web": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
  }],
  passes: (repository) => void repository.addApp('2web', { image, names: { service: 'web-2' }, ports: { http: 80 } }),
  exempt: (repository) => void repository.addApp('1web', { image }),
});

rule('a Deployment is named by a DNS subdomain', {
  fails: web({ names: { workload: 'Web' } }),
  problems: [{
    code: 'name-invalid', path: 'apps.web.names.workload', hint: NAME_HINT, message: '"Web": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
  }],
  passes: web({ names: { workload: 'web.v1' } }),
});

rule('a container is named by a DNS label', {
  fails: web({ names: { container: 'web.v1' } }),
  problems: [{ code: 'name-invalid', path: 'apps.web.names.container', message: `"web.v1": ${LABEL}`, hint: NAME_HINT }],
  passes: web({ names: { container: 'web-v1' } }),
});

rule('a name that an overlay gives is judged in its own place', {
  fails: overridden({ ports: { http: 80 } }, { names: { service: 'Web', container: '-' } }),
  problems: [
    { code: 'name-invalid', path: 'overlays.here.overrides[0].names.container', message: `"-": ${LABEL}`, hint: NAME_HINT },
    {
      code: 'name-invalid', path: 'overlays.here.overrides[0].names.service', hint: NAME_HINT, message: '"Web": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
    },
  ],
  passes: overridden({ ports: { http: 80 } }, { names: { service: 'front' } }),
  exempt: overridden({}, { names: { service: '1front' } }),
});
