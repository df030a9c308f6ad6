import type { App, Exposure } from '../../../src';
import { Gateway } from '../../../src/generator/exposure/gateway';
import { Ingress } from '../../../src/generator/exposure/ingress';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { interpolate } from '../../../src/generator/texts/text';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';
import { containerOf } from '../../helpers/workload';

/** "web" knows where it is reached from outside; one overlay exposes it. */
function knowing(options: Parameters<ReturnType<App<'http'>['endpoint']>['outsideUrl']>[0], expose: (web: App<'http'>) => readonly Exposure[] = () => []): Declare {
  return (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    web.addEnv({ URL: web.endpoint('http').outsideUrl(options) });
    repository.addOverlay('here', { expose: expose(web) });
  };
}

const envIn = (declare: Declare, overlay?: string): unknown => containerOf(objectsIn(declare, {}, overlay)['web/deployment']).env;
const shop = Ingress.at(['*.example.com', 'shop.example.com'], { className: 'nginx', tls: { issuer: 'a' } });

describe('the address of the outside', () => {
  it('is the first host of the Ingress or Gateway that is no wildcard, by https where there is a certificate', () => {
    const url = (expose: Parameters<typeof knowing>[1]): unknown => envIn(knowing({ path: '/login', otherwise: 'none' }, expose), 'here');
    expect(url((web) => [web.endpoint('http').publicly(shop)])).toEqual([{ name: 'URL', value: 'https://shop.example.com/login' }]);
    expect(url((web) => [web.endpoint('http').publicly(Ingress.at('a.example.com', { className: 'nginx' }))])).toEqual([{ name: 'URL', value: 'http://a.example.com/login' }]);
    expect(url((web) => [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway: 'g' }))])).toEqual([{ name: 'URL', value: 'https://a.example.com/login' }]);
    expect(url((web) => [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway: 'g', scheme: 'http' }))])).toEqual([{ name: 'URL', value: 'http://a.example.com/login' }]);
    expect(url((web) => [web.endpoint('http').publicly(Ingress.at('*.example.com', { className: 'nginx' }))])).toEqual([{ name: 'URL', value: 'none' }]);
  });

  it('is the public one where there are two', () => {
    expect(envIn(knowing({}, (web) => [web.endpoint('http').internally(Gateway.http('a.internal', { gateway: 'g' })), web.endpoint('http').publicly(shop)]), 'here')).toEqual([{ name: 'URL', value: 'https://shop.example.com' }]);
  });

  it('is what is said otherwise, in base and where the platform only gives an address later', () => {
    const declare = knowing({ path: '/x', otherwise: 'http://localhost:8080' }, (web) => [web.endpoint('http').publicly(LoadBalancer.gke())]);
    expect(envIn(declare)).toEqual([{ name: 'URL', value: 'http://localhost:8080' }]);
    expect(envIn(declare, 'here')).toEqual([{ name: 'URL', value: 'http://localhost:8080' }]);
  });

  it('is left to the overlays by base, where nothing is said otherwise', () => {
    const declare = knowing({}, (web) => [web.endpoint('http').publicly(shop)]);
    expect(envIn(declare)).toBeUndefined();
    expect(envIn(declare, 'here')).toEqual([{ name: 'URL', value: 'https://shop.example.com' }]);
  });

  it('is no call: no policy lets the application out to it', () => {
    const policy = objectsIn(knowing({ otherwise: 'none' }), { networkPolicies: true })['web/network-policy'];
    expect(policy).toMatchObject({ spec: { ingress: [], egress: [{ ports: [{ port: 53 }, { port: 53 }] }] } });
  });
});

rule('an overlay exposes what asks for its address outside', {
  fails: knowing({}),
  problems: [{
    code: 'outside-unknown',
    path: 'overlays.here › apps.web.env.URL',
    message: 'where "web" port "http" is reached from outside: overlay "here" exposes it at no host',
    hint: 'expose it through an Ingress or a Gateway, or give "otherwise"',
  }],
  passes: knowing({}, (web) => [web.endpoint('http').publicly(shop)]),
  exempt: knowing({ otherwise: 'http://localhost' }),
});

rule('base can leave out a variable, and nothing else', {
  fails: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addApp('mail', { image, args: [interpolate`--link=${web.endpoint('http').outsideUrl()}`], initContainers: { first: { env: { URL: web.endpoint('http').outsideUrl() } } } });
  },
  problems: [{
    code: 'outside-unknown',
    path: 'apps.mail.args[0]',
    message: 'where "web" port "http" is reached from outside: base exposes nothing',
    hint: 'expose it through an Ingress or a Gateway, or give "otherwise"',
  }],
  passes: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addApp('mail', { image, args: [interpolate`--link=${web.endpoint('http').outsideUrl({ otherwise: 'http://localhost' })}`] });
  },
});

rule('a path starts with a slash, and what stands there otherwise is a text', {
  fails: knowing({ path: 'login', otherwise: untyped(3) }),
  problems: [
    { code: 'link-invalid', path: 'apps.web.env.URL', message: 'path "login"', hint: 'start it with "/" and encode blanks as "%20"' },
    { code: 'link-invalid', path: 'apps.web.env.URL', message: 'otherwise 3', hint: 'give a URL' },
  ],
  passes: knowing({ path: '/login', otherwise: '' }),
});

it('what a profile exposes is known by its host, and the overlay\'s own exposure of the same port wins', () => {
  const declared: Declare = (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    web.addEnv({ URL: web.endpoint('http').outsideUrl() });
    const exposed = repository.addProfile('exposed', { expose: [web.endpoint('http').publicly(shop)] });
    repository.addOverlay('here', { extends: exposed });
    repository.addOverlay('there', { extends: exposed, expose: [web.endpoint('http').publicly(Gateway.http('there.example.com', { gateway: 'g' }))] });
  };
  expect(problemsOf(declared)).toEqual([]);
  expect(envIn(declared, 'here')).toEqual([{ name: 'URL', value: 'https://shop.example.com' }]);
  expect(envIn(declared, 'there')).toEqual([{ name: 'URL', value: 'https://there.example.com' }]);
});
