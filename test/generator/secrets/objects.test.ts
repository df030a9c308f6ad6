import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, rule, untyped } from '../../helpers/repository';
import { containerOf } from '../../helpers/workload';

const SOURCE = { store: 'vault', remote: { username: 'shop/username', password: { key: 'shop', property: 'password' } } } as const;

/** Declares a Secret from a store, and "web" that takes it in every way. */
function using(source: object = SOURCE, ...namespaces: readonly string[]): Declare {
  return (repository) => {
    const login = repository.addSecret('login', ['username', 'password'], untyped(source));
    repository.addApp('web', { image, env: { PASSWORD: login.key('password') }, envFrom: [login], mounts: { '/etc/login': login } });
    for (const name of namespaces) repository.addApp(`web-${name}`, { image, namespace: repository.addNamespace(name), envFrom: [login] });
    repository.addOverlay('here', { namePrefix: 'a-' });
  };
}

it('a Secret from a store is an ExternalSecret, beside whoever uses the Secret', () => {
  const objects = objectsIn(using());
  expect(objects['secret/default/login']).toEqual({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'login', namespace: 'default' },
    spec: {
      secretStoreRef: { name: 'vault', kind: 'SecretStore' },
      target: { name: 'login' },
      data: [{ secretKey: 'username', remoteRef: { key: 'shop/username' } }, { secretKey: 'password', remoteRef: { key: 'shop', property: 'password' } }],
    },
  });
  expect(at(objects['web/deployment'], 'metadata', 'annotations')).toBeUndefined();
});

it('a store of the whole cluster, and how often the values are read, are said', () => {
  const spec = at(objectsIn(using({ ...SOURCE, store: { name: 'vault', kind: 'ClusterSecretStore' }, refresh: '15m' }))['secret/default/login'], 'spec');
  expect(spec).toMatchObject({ refreshInterval: '15m', secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' } });
});

it('there is one in every namespace where it is used, and one in the repository\'s own where nobody uses it', () => {
  expect(Object.keys(objectsIn(using(SOURCE, 'team'))).filter((key) => key.startsWith('secret/'))).toEqual(['secret/default/login', 'secret/team/login']);
  expect(Object.keys(objectsIn((repository) => {
    repository.addApp('web', { image });
    repository.addSecret('tls', ['tls.crt'], { store: 'vault', remote: { 'tls.crt': 'tls' } });
  }))).toContain('secret/default/tls');
});

it('an overlay that leaves out those who use it has none', () => {
  expect(Object.keys(objectsIn((repository) => {
    const web = repository.addApp('web', { image, envFrom: [repository.addSecret('login', ['a'], { store: 'vault', remote: { a: 'a' } })] });
    repository.addApp('other', { image });
    repository.addOverlay('here', { without: [web] });
  }, {}, 'here'))).toEqual(['other/deployment']);
});

it('with a prefix in the overlay, the Secret that is made has it, and what names the Secret follows', () => {
  const objects = objectsIn(using(), {}, 'here');
  expect(at(objects['secret/default/login'], 'spec', 'target', 'name')).toBe('a-login');
  const { env, envFrom } = containerOf(objects['web/deployment']);
  expect([env, envFrom, at(objects['web/deployment'], 'spec', 'template', 'spec', 'volumes')]).toEqual([
    [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'a-login', key: 'password' } } }],
    [{ secretRef: { name: 'a-login' } }],
    [{ name: 'login-secret', secret: { secretName: 'a-login' } }],
  ]);
});

rule('a source says where each key is, and of no other', {
  fails: using({ store: 'vault', remote: { username: 'a', passwort: 'b' } }),
  problems: [
    { code: 'secret-key-unknown', path: 'secrets.login.remote.passwort', message: 'key "passwort" of Secret "login", which is declared without it', hint: 'add it to the keys of the Secret, or leave it out' },
    { code: 'secret-key-missing', path: 'secrets.login.remote', message: 'nothing says where key "password" of Secret "login" is in the store', hint: 'add password: \'…\'' },
  ],
  passes: using(),
});

rule('a store has a name, and a refresh is a duration', {
  fails: using({ ...SOURCE, store: 'My Vault', refresh: '15 minutes' }),
  problems: [
    { code: 'name-invalid', path: 'secrets.login.store', message: '"My Vault": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use the name that the store has in the cluster' },
    { code: 'duration-invalid', path: 'secrets.login.refresh', message: 'refresh "15 minutes"', hint: 'give a duration such as "15m" or "1h30m"' },
  ],
  passes: using({ ...SOURCE, refresh: '1h30m' }),
  exempt: using({ ...SOURCE, refresh: '0s' }),
});

rule('no option takes the value of a Secret', {
  fails: using({ ...SOURCE, value: 'hunter2' }),
  problems: [{ code: 'option-unknown', path: 'secrets.login.value', message: 'there is no option "value"', hint: 'leave it out, or use one of store, remote, refresh' }],
  passes: using(),
});
