import { Env } from '../../../../src/generator/subjects/env/source';
import { interpolate } from '../../../../src/generator/texts/text';
import { image, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

it('variables stand in the order in which they are declared, because a later one can mention an earlier one', () => {
  expect(containerWith({ env: { USER: 'web', PASSWORD: Env.from({ secretKeyRef: { name: 'a', key: 'b' } }), URL: 'http://$(USER):$(PASSWORD)@host', A: '' } }).env).toEqual([
    { name: 'USER', value: 'web' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } },
    { name: 'URL', value: 'http://$(USER):$(PASSWORD)@host' },
    { name: 'A', value: '' },
  ]);
});

it.each([[{}], [{ env: {} }]])('without variables the container has no list of them: %j', (options) => {
  expect(containerWith(options)).not.toHaveProperty('env');
});

it('variables that an overlay changes or adds come first, as the merge of its patch puts them, and null takes one away', () => {
  expect(overriddenContainer({ env: { MODE: 'slow', TOKEN: Env.configMap('a', 'b'), LEVEL: 'info' } }, { env: { MORE: 'x', TOKEN: 'none', MODE: null, LEVEL: undefined } }).env).toEqual([
    { name: 'TOKEN', value: 'none' },
    { name: 'MORE', value: 'x' },
    { name: 'LEVEL', value: 'info' },
  ]);
  expect(overriddenContainer({ env: { A: 'a' } }, { env: { A: Env.field('spec.nodeName') } }).env).toEqual([{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }]);
  expect(overriddenContainer({ env: { A: 'a' } }, { env: null })).not.toHaveProperty('env');
});

rule('a variable\'s name is one that every API server accepts', {
  fails: web({ env: { '1A': 'a' } }),
  problems: [{ code: 'env-name-invalid', path: 'apps.web.env.1A', message: '"1A": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' }],
  passes: web({ env: { A1: 'a' } }),
});

rule('the name of a variable with an address as well', {
  fails: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { 'API URL': api.endpoint('http').url() } });
  },
  problems: [{ code: 'env-name-invalid', path: 'apps.web.env.API URL', message: '"API URL": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' }],
  passes: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API_URL: api.endpoint('http').url() } });
  },
});

rule('a reference names a Secret and a key that can exist', {
  fails: (repository) => void repository.addApp('web', { image, env: { TOKEN: repository.addSecret('My_Secret', ['a b']).key('a b'), LEVEL: Env.configMap('A', '..') } }),
  problems: [
    { code: 'name-invalid', path: 'secrets.My_Secret', message: '"My_Secret": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use the name that the Secret has in the cluster' },
    { code: 'name-invalid', path: 'secrets.My_Secret.keys[0]', message: '"a b": letters, digits, "-", "_" and "." only', hint: 'name the key as the Secret does' },
    { code: 'name-invalid', path: 'apps.web.env.LEVEL.name', message: '"A": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'name the Secret or ConfigMap as the cluster does' },
    { code: 'name-invalid', path: 'apps.web.env.LEVEL.key', message: expect.stringMatching(/^"\.\.": /) as string, hint: 'name the key as the Secret or ConfigMap does' },
  ],
  passes: (repository) => void repository.addApp('web', { image, env: { TOKEN: repository.addSecret('my-secret', ['a_b']).key('a_b') } }),
  exempt: web({ env: { NODE: Env.field('spec.nodeName') } }),
});

rule.each([3, true, {}, ['a']])('a value is one that a manifest can hold, not %p', (value) => ({
  fails: web({ env: { A: untyped(value) } }),
  problems: [{
    code: 'env-value-invalid',
    path: 'apps.web.env.A',
    message: `value ${JSON.stringify(value)}`,
    hint: 'give a string, an address such as endpoint.url(), a key of a config or a Secret (secret.key(…)) or Env.field(…)',
  }],
  passes: web({ env: { A: JSON.stringify(value) } }),
  exempt: web({ env: { A: interpolate`${3}` } }),
}));

rule('a variable of the machine that is not set is no silent gap', {
  fails: web({ env: { A: untyped(undefined) } }),
  problems: [{
    code: 'option-invalid', path: 'apps.web.env.A', message: 'undefined', hint: 'give a value, or leave the key out',
  }],
  passes: web({ env: { A: '' } }),
  exempt: overridden({ env: { A: 'a' } }, { env: { A: undefined } }),
});

rule('a value that looks like a secret is none that stands in the open', {
  fails: web({ env: { DB_PASSWORD: 'hunter2', URL: interpolate`postgres://u:hunter2@db:${5432}/x` } }),
  problems: [['DB_PASSWORD', 'a secret, by its name'], ['URL', 'a URL with a password in it']].map(([name, found]) => ({
    code: 'secret-in-plain',
    path: `apps.web.env.${name}`,
    message: `it holds ${found}`,
    hint: 'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history; if it is no secret, say why by "deviations: { plainSecret: \'…\' }"',
  })),
  passes: (repository) => void repository.addApp('web', {
    image, env: { DB_PASSWORD: repository.addSecret('db', ['password']).key('password'), URL: interpolate`postgres://u:$(DB_PASSWORD)@db:${5432}/x`, TOKEN_URL: 'http://a/b', API_KEY: '' },
  }),
  exempt: web({ env: { SITE_TOKEN: 'abcdefgh12345678' }, deviations: { plainSecret: 'a public key of the site' } }),
});

it('an application that is written as it was keeps such a value; `validate` reports it', () => {
  expect(problemsOf(web({ hardening: 'none', env: { DB_PASSWORD: 'hunter2' } }))).toEqual([]);
});
