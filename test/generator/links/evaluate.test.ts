import type { LiveText } from '../../../src';
import { interpolate } from '../../../src/generator/texts/text';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn } from '../../helpers/repository';
import { containerOf } from '../../helpers/workload';

type Http = ReturnType<ReturnType<Parameters<Declare>[0]['addApp']>['endpoint']>;

/** Declares "api", whose Service "backend" offers port 80, and "web", which holds an address of it; one overlay moves everything. */
const caller = (text: (http: Http) => LiveText): Declare => (repository) => {
  const api = repository.addApp('api', { image, names: { service: 'backend' }, ports: { http: { container: 8080, service: 80 } } });
  repository.addApp('web', { image, env: { DB: 'x', A: text(api.endpoint('http')) } });
  repository.addOverlay('here', {
    namespace: 'staging', namePrefix: 'a-', nameSuffix: '-b', clusterDomain: 'k8s.other', overrides: [api.override({ names: { service: 'front' }, ports: { http: { service: 81 } } })],
  });
};

function valueIn(text: (http: Http) => LiveText, overlay?: string): unknown {
  const { env } = containerOf(objectsIn(caller(text), { namespace: 'shop', clusterDomain: 'k8s.example' }, overlay)['web/deployment']);
  return (env as readonly { readonly name: string; readonly value?: string }[]).find(({ name }) => name === 'A')?.value;
}

it.each<[string, (http: Http) => LiveText, string, string]>([
  ['url()', (http) => http.url(), 'http://backend.shop.svc.k8s.example:80', 'http://a-front-b.staging.svc.k8s.other:81'],
  ['url() with scheme and path', (http) => http.url({ scheme: 'grpc', path: '/v1?a=b' }), 'grpc://backend.shop.svc.k8s.example:80/v1?a=b', 'grpc://a-front-b.staging.svc.k8s.other:81/v1?a=b'],
  ['url() without port', (http) => http.url({ port: false, path: '/v1' }), 'http://backend.shop.svc.k8s.example/v1', 'http://a-front-b.staging.svc.k8s.other/v1'],
  ['url() with a short name', (http) => http.url({ name: 'short' }), 'http://backend:80', 'http://a-front-b:81'],
  ['host()', (http) => http.host(), 'backend.shop.svc.k8s.example', 'a-front-b.staging.svc.k8s.other'],
  ['host() with the full name', (http) => http.host({ name: 'full' }), 'backend.shop.svc.k8s.example', 'a-front-b.staging.svc.k8s.other'],
  ['host() up to "svc"', (http) => http.host({ name: 'svc' }), 'backend.shop.svc', 'a-front-b.staging.svc'],
  ['host() with the namespace', (http) => http.host({ name: 'namespace' }), 'backend.shop', 'a-front-b.staging'],
  ['host() with a short name', (http) => http.host({ name: 'short' }), 'backend', 'a-front-b'],
  ['port()', (http) => http.port(), '80', '81'],
  ['hostAndPort()', (http) => http.hostAndPort(), 'backend.shop.svc.k8s.example:80', 'a-front-b.staging.svc.k8s.other:81'],
  ['hostAndPort() with the namespace', (http) => http.hostAndPort({ name: 'namespace' }), 'backend.shop:80', 'a-front-b.staging:81'],
  ['a text around addresses', (http) => interpolate`jdbc:$(DB)://${http.host({ name: 'short' })}:${http.port()},${http.hostAndPort({ name: 'short' })}/x`, 'jdbc:$(DB)://backend:80,backend:80/x', 'jdbc:$(DB)://a-front-b:81,a-front-b:81/x'],
])('%s is the Service\'s address, and follows namespace, names, ports and cluster domain', (_, text, inBase, inOverlay) => {
  expect(valueIn(text)).toBe(inBase);
  expect(valueIn(text, 'here')).toBe(inOverlay);
});

it('addresses in one overlay do not depend on another', () => {
  const declare: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { HOST: api.endpoint('http').host() } });
    repository.addOverlay('a', { namespace: 'a' });
    repository.addOverlay('b', { namespace: 'b' });
  };
  for (const overlay of ['a', 'b']) expect(containerOf(objectsIn(declare, {}, overlay)['web/deployment']).env).toEqual([{ name: 'HOST', value: `api.${overlay}.svc.cluster.local` }]);
});

it('two applications may call each other, whichever was declared first', () => {
  const declare: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const front = repository.addApp('web', { image, ports: { http: 80 }, args: [api.endpoint('http').host({ name: 'short' })] });
    repository.addOverlay('here', { overrides: [api.override({ args: [front.endpoint('http').host({ name: 'short' })] })] });
  };
  const objects = objectsIn(declare, {}, 'here');
  expect([containerOf(objects['api/deployment']).args, containerOf(objects['web/deployment']).args]).toEqual([['web'], ['api']]);
});
