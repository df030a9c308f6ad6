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

const HOW = 'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history, as a variable that the argument names: $(PASSWORD); if it is no secret, say why by "deviations: { plainSecret: \'…\' }"';

rule('an argument is no secret: by its form, or by the flag that it belongs to', {
  fails: web({ command: ['/bin/web', '--password=hunter2'], args: ['--api-key', 'abcdef', '-dbPassword=a\nb', 'postgres://web:hunter2@db/shop', '--verbose', '--token'] }),
  problems: [
    { code: 'secret-in-plain', path: 'apps.web.command[1]', message: 'it holds a secret, by its name', hint: HOW },
    { code: 'secret-in-plain', path: 'apps.web.args[1]', message: 'it holds a secret, by its name', hint: HOW },
    { code: 'secret-in-plain', path: 'apps.web.args[3]', message: 'it holds a URL with a password in it', hint: HOW },
  ],
  passes: web({ env: { PASSWORD: untyped(''), TOKEN: 'changeme' }, args: ['--password=$(PASSWORD)', '--token', '$(TOKEN)', '--token-file=/run/token', '--secret=web-tls', '--credentials', 'web', '--password', '--verbose', 'word'] }),
  exempt: (repository) => {
    repository.addApp('a', { image, hardening: 'none', args: ['--password=hunter2'] });
    repository.addApp('b', { image, deviations: { plainSecret: 'a test system' }, args: ['--password=hunter2'] });
  },
});

rule('an argument names variables that the container has', {
  fails: web({ env: { LISTEN_PORT: '80' }, command: ['/bin/web', '$(LISTEN_PROT)'], args: ['--host=$(HOST)', '$$(LEFT) $(date) $(API_SERVICE_HOST)'] }),
  problems: [
    { code: 'variable-unknown', path: 'apps.web.command[1]', message: '$(LISTEN_PROT) names no variable of the container', hint: 'did you mean $(LISTEN_PORT)?' },
    { code: 'variable-unknown', path: 'apps.web.args[0]', message: '$(HOST) names no variable of the container', hint: 'declare HOST, or write $$(HOST) for the text itself' },
  ],
  passes: web({ env: { PORT: '80' }, args: ['$(PORT)'] }),
  exempt: (repository) => {
    repository.addApp('a', { image, hardening: 'none', args: ['$(HOST)'] });
    repository.addApp('b', { image, envFrom: [{ configMapRef: { name: 'settings' } }], args: ['$(HOST)'] });
  },
});
