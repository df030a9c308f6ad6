import { interpolate } from '../../../../src/generator/texts/text';
import type { Declare } from '../../../helpers/repository';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { containerOf, containerWith, overriddenContainer } from '../../../helpers/workload';

it('command and arguments are the container\'s, in the order in which they stand', () => {
  expect(containerWith({ command: ['/bin/web', 'serve'], args: ['--port', '8080', '--port', '8081'] })).toMatchObject({
    command: ['/bin/web', 'serve'], args: ['--port', '8080', '--port', '8081'],
  });
});

it.each([[{}], [{ command: [], args: [] }]])('without them the image starts as it is built: %j', (options) => {
  expect(Object.keys(containerWith(options))).toEqual(['name', 'image', 'securityContext']);
});

it('an address in them is right in base and in every overlay', () => {
  const declare: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 8080 } });
    const http = api.endpoint('http');
    repository.addApp('web', { image, command: ['/bin/proxy', http.hostAndPort()], args: ['--upstream', http.url(), interpolate`--also=${http.host({ name: 'short' })}`] });
    repository.addOverlay('here', { namespace: 'shop', namePrefix: 'a-' });
  };
  expect(containerOf(objectsIn(declare)['web/deployment'])).toMatchObject({
    command: ['/bin/proxy', 'api.default.svc.cluster.local:8080'], args: ['--upstream', 'http://api.default.svc.cluster.local:8080', '--also=api'],
  });
  expect(containerOf(objectsIn(declare, {}, 'here')['web/deployment'])).toMatchObject({
    command: ['/bin/proxy', 'a-api.shop.svc.cluster.local:8080'], args: ['--upstream', 'http://a-api.shop.svc.cluster.local:8080', '--also=a-api'],
  });
});

it('an overlay replaces the list of arguments, and null takes it away', () => {
  expect(overriddenContainer({ args: ['-v', '-w'] }, { args: ['-x'] }).args).toEqual(['-x']);
  expect(overriddenContainer({ args: ['-v', '-w'] }, { args: null }).args).toBeUndefined();
});

rule('an argument is a text', {
  fails: web({ args: untyped(['--port', 80]), command: untyped('/bin/web') }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.args[1]', message: '80', hint: 'give a string, an address such as endpoint.url(), or interpolate`…`' },
    { code: 'option-invalid', path: 'apps.web.command', message: '"/bin/web"', hint: 'give a list' },
  ],
  passes: web({ args: ['--port', '80'], command: ['/bin/web'] }),
  exempt: web({ args: [interpolate`--port=${80}`] }),
});
