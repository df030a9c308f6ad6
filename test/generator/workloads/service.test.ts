import { image, objectsIn } from '../../helpers/repository';

it('ports give an application a ClusterIP Service with the same names, in order of declaration', () => {
  const objects = objectsIn((repository) => void repository.addApp('web', {
    image, names: { service: 'service-1' }, ports: { http: 80, dns: { container: 5353, service: 53, protocol: 'UDP' } },
  }), { namespace: 'shop' });
  expect(objects['web/service']).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'service-1', namespace: 'shop', labels: { app: 'web' } },
    spec: {
      type: 'ClusterIP',
      selector: { app: 'web' },
      ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 80 }, { name: 'dns', protocol: 'UDP', port: 53, targetPort: 5353 }],
    },
  });
});

it.each([[undefined], [{}]])('an application without ports has none: %j', (ports) => {
  expect(Object.keys(objectsIn((repository) => void repository.addApp('web', { image, ports })))).toEqual(['web/deployment']);
});
