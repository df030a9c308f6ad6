import { at } from '../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../helpers/expect-render';
import type { Declare } from '../../helpers/repository';
import { filesOf, image, objectsIn, rule, untyped } from '../../helpers/repository';

const source = { store: 'vault', remote: { username: 'shop/username', password: { key: 'shop', property: 'password' } } } as const;

const declare: Declare = (repository) => {
  const login = repository.addSecret('login', ['username', 'password'], source);
  repository.addApp('web', { image, envFrom: [login] });
  repository.addOverlay('here', { overrides: [login.override({ store: { name: 'aws', kind: 'ClusterSecretStore' }, remote: { password: { key: 'here' } }, refresh: '5m' })] });
  repository.addOverlay('there');
};

it('an overlay says in which store, and under which names, the values are there', () => {
  expect(at(objectsIn(declare, {}, 'here')['secret/default/login'], 'spec')).toEqual({
    refreshInterval: '5m',
    secretStoreRef: { name: 'aws', kind: 'ClusterSecretStore' },
    target: { name: 'login' },
    data: [{ secretKey: 'username', remoteRef: { key: 'shop/username' } }, { secretKey: 'password', remoteRef: { key: 'here', property: 'password' } }],
  });
  expect(objectsIn(declare, {}, 'there')).toEqual(objectsIn(declare));
});

it('as kubectl renders it', async () => {
  await expectRenderOfModel(declare);
});

it('a Secret that exists everywhere else can be made from a store in one overlay', () => {
  const files = filesOf((repository) => {
    const login = repository.addSecret('login', ['password']);
    repository.addApp('web', { image, env: { PASSWORD: login.key('password') } });
    repository.addOverlay('here', { overrides: [login.override({ store: 'vault', remote: { password: 'web' } })] });
  });
  expect(Object.keys(files).filter((path) => path.includes('secret'))).toEqual(['overlays/here/login.external-secret.yaml']);
});

it('what a profile says, the overlay changes', () => {
  const objects = objectsIn((repository) => {
    const login = repository.addSecret('login', ['username', 'password'], source);
    const profile = repository.addProfile('production', { overrides: [login.override({ store: 'production', refresh: '1m' })] });
    repository.addApp('web', { image, envFrom: [login] });
    repository.addOverlay('here', { extends: profile, overrides: [login.override({ refresh: null })] });
  }, {}, 'here');
  expect(at(objects['secret/default/login'], 'spec')).not.toHaveProperty('refreshInterval');
  expect(at(objects['secret/default/login'], 'spec', 'secretStoreRef')).toEqual({ name: 'production', kind: 'SecretStore' });
});

rule('an override of a Secret is one of this repository, once in a layer, and says all that is needed', {
  fails: (repository) => {
    const login = repository.addSecret('login', ['password']);
    const other = repository.addSecret('other', ['token'], { store: 'vault', remote: { token: 'other' } });
    repository.addApp('web', { image, envFrom: [login, other] });
    repository.addOverlay('a', { overrides: [login.override({ refresh: '1m' })] });
    repository.addOverlay('b', { overrides: [other.override({ store: 'Vault', refresh: 'often', remote: untyped({ tokem: 'x' }) }), other.override({ refresh: '1m' })] });
    repository.addOverlay('c', { overrides: [untyped({ is: 'override', secret: { is: 'secret', name: 'foreign', keys: [] }, options: { stores: 'x' } })] });
  },
  problems: [
    { code: 'option-unknown', path: 'overlays.c.overrides[0].stores', message: 'there is no option "stores"', hint: 'did you mean "store"?' },
    { code: 'secret-store-missing', path: 'overlays.a.overrides[0].store', message: 'nothing says in which store Secret "login" is', hint: 'add store: \'…\', the name of a SecretStore' },
    { code: 'secret-key-missing', path: 'overlays.a.overrides[0].remote', message: 'nothing says where key "password" of Secret "login" is in the store', hint: 'add password: \'…\'' },
    {
      code: 'override-duplicate', path: 'overlays.b.overrides[1]', message: 'secret "other" is already used by overlays.b.overrides[0]', hint: 'put all that differs about a secret into one override',
    },
    {
      code: 'name-invalid',
      path: 'overlays.b.overrides[0].store',
      message: '"Vault": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
      hint: 'use the name that the store has in the cluster',
    },
    { code: 'duration-invalid', path: 'overlays.b.overrides[0].refresh', message: 'refresh "often"', hint: 'give a duration such as "15m" or "1h30m"' },
    {
      code: 'secret-key-unknown', path: 'overlays.b.overrides[0].remote.tokem', message: 'key "tokem" of Secret "other", which is declared without it', hint: 'add it to the keys of the Secret, or leave it out',
    },
    { code: 'secret-unknown', path: 'overlays.c.overrides[0]', message: 'secret "foreign", which this repository does not have', hint: 'pass a value that addSecret of this same repository returned' },
  ],
  passes: declare,
});
