import type { Mounts, Secret } from '../../../../../src';
import { Volume } from '../../../../../src/generator/subjects/volumes/volume';
import { at } from '../../../../../src/kubernetes/objects/json';
import type { Declare } from '../../../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped } from '../../../../helpers/repository';
import { containerOf } from '../../../../helpers/workload';

type Login = Secret<'user' | 'password'>;

/** Declares a Secret, and "web" that mounts what is made of it. */
function mounting(mounts: (login: Login) => Mounts): Declare {
  return (repository) => void repository.addApp('web', { image, mounts: mounts(repository.addSecret('login', ['user', 'password'])) });
}

it('a Secret is mounted as a whole, or one file of it; it exists without being rendered', () => {
  const deployment = objectsIn(mounting((login) => ({ '/etc/login': login, '/etc/password': login.file('password') })))['web/deployment'];
  expect(at(deployment, 'spec', 'template', 'spec', 'volumes')).toEqual([{ name: 'login-secret', secret: { secretName: 'login' } }]);
  expect(containerOf(deployment).volumeMounts).toEqual([{ name: 'login-secret', mountPath: '/etc/login' }, { name: 'login-secret', mountPath: '/etc/password', subPath: 'password' }]);
  expect(at(deployment, 'metadata', 'annotations')).toEqual({ 'external.projen-gitops/secret.login': 'Secret */login' });
});

it('permissions are said of the volume; one that may be absent is missed by nobody', () => {
  const deployment = objectsIn(mounting((login) => ({ '/etc/login': Volume.secret(login, { defaultMode: 0o400, optional: true }) })))['web/deployment'];
  expect(at(deployment, 'spec', 'template', 'spec', 'volumes')).toEqual([{ name: 'login-secret', secret: { secretName: 'login', defaultMode: 0o400, optional: true } }]);
  expect(at(deployment, 'metadata', 'annotations')).toBeUndefined();
});

it('a config and a Secret of one name are two volumes', () => {
  expect(problemsOf((repository) => void repository.addApp('web', {
    image, mounts: { '/a': repository.addSecret('web', ['a']), '/b': repository.addConfig('web', { data: { A: '1' } }) },
  }))).toEqual([]);
});

rule('a file is a key that the Secret is declared with', {
  fails: mounting((login) => ({ '/etc/a': login.file(untyped('passwort')), '/etc/b': Volume.secret(login, { name: 'b', items: [{ key: 'usr', path: 'a' }] }) })),
  problems: [
    { code: 'mount-key-unknown', path: 'apps.web.mounts./etc/a', message: 'key "passwort" of Secret "login", which is declared without it', hint: 'did you mean "password"?' },
    { code: 'mount-key-unknown', path: 'apps.web.mounts./etc/b', message: 'key "usr" of Secret "login", which is declared without it', hint: 'did you mean "user"?' },
  ],
  passes: mounting((login) => ({ '/etc/a': login.file('password') })),
  exempt: (repository) => void repository.addApp('web', { image, mounts: { '/etc/a': repository.addSecret('other', []).file(untyped('any')) } }),
});
