import { at } from '../../../../src/kubernetes/objects/json';
import { objectsIn, rule, web } from '../../../helpers/repository';
import { containerWith } from '../../../helpers/workload';

const ports = { http: { container: 8080, service: 80 }, https: { container: 8080, service: 443, listed: false } };

it('several ports of a Service lead to one port of the container, which lists it once', () => {
  expect(containerWith({ ports }).ports).toEqual([{ name: 'http', containerPort: 8080, protocol: 'TCP' }]);
  expect(at(objectsIn(web({ ports }))['web/service'], 'spec', 'ports')).toEqual([
    { name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 }, { name: 'https', protocol: 'TCP', port: 443, targetPort: 8080 },
  ]);
});

it('the second calls it by the name that the container lists', () => {
  const named = { http: { container: 8080, service: 80 }, https: { container: 8080, service: 443, listed: false, name: 'http', serviceName: 'https', targetPort: 'name' } } as const;
  expect(at(objectsIn(web({ ports: named }))['web/service'], 'spec', 'ports', 1)).toEqual({ name: 'https', protocol: 'TCP', port: 443, targetPort: 'http' });
});

rule('their numbers in the Service differ, also where no container lists them', {
  fails: web({ ports: { http: { container: 80, listed: false }, web: { container: 80, listed: false } } }),
  problems: [{ code: 'port-duplicate', path: 'apps.web.ports.web', message: 'Service port 80/TCP is already used by apps.web.ports.http', hint: 'give each port its own number' }],
  passes: web({ ports }),
});

rule('a name leads to no other number than the one that it is listed with', {
  fails: web({ ports: { http: 8080, https: { container: 8443, listed: false, name: 'http', serviceName: 'https', targetPort: 'name' } } }),
  problems: [{
    code: 'target-port-invalid', path: 'apps.web.ports.https.targetPort', message: 'the container lists no port of that name', hint: 'name the port and let the container list it, or call it by its number',
  }],
  passes: web({ ports: { http: { ...ports.http, targetPort: 'name' } } }),
});
