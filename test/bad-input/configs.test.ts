import type { ConfigOptions, SecretSource } from '../../src';
import type { Declarations } from '../../src/generator/declare/declarations';
import { fileAt, interpolate } from '../../src/generator/texts/text';
import { wrong, wrongIn } from '../helpers/bad-input';
import type { Settings } from '../helpers/repository';
import { image, untyped } from '../helpers/repository';

function settings(options: object) {
  return (repository: Declarations): void => {
    repository.addConfig('settings', untyped<ConfigOptions<never, never>>(options));
  };
}

wrong('nothing in it', settings({}),
  ['config-empty', 'configs.settings', 'it has no keys', 'give it "data" or "files", or leave it out'],
);
wrong('a number, null and an object as values', settings({ data: { PORT: 80, HOST: null, MORE: { a: 1 } } }),
  ['option-invalid', 'configs.settings.data.PORT', '80', 'give a string, an address such as endpoint.url(), or interpolate`…`'],
  ['option-invalid', 'configs.settings.data.HOST', 'null', 'give a string, an address such as endpoint.url(), or interpolate`…`'],
  ['option-invalid', 'configs.settings.data.MORE', '{"a":1}', 'give a string, an address such as endpoint.url(), or interpolate`…`'],
);
wrong('keys that no server takes', settings({ data: { 'a b': 'x' }, files: { 'conf/app.yaml': 'x' } }),
  [
    'name-invalid', 'configs.settings.data.a b', '"a b": letters, digits, "-", "_" and "." only',
    'name the key like LOG_LEVEL, or like a file: "app.yaml"',
  ],
  [
    'name-invalid', 'configs.settings.files.conf/app.yaml', '"conf/app.yaml": letters, digits, "-", "_" and "." only',
    'name the key like LOG_LEVEL, or like a file: "app.yaml"',
  ],
);
wrong('one key as value and as file', settings({ data: { app: 'x' }, files: { app: 'y' } }),
  ['config-key-duplicate', 'configs.settings.files.app', 'key "app" is in "data" as well', 'take it out of one of the two'],
);
wrong('a value that is a secret by its look', settings({ data: { DB_PASSWORD: 'kJ8#mQ2vLx9!pR4t' } }),
  [
    'secret-in-plain', 'configs.settings.data.DB_PASSWORD', 'it holds a secret, by its name',
    'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history; if it is no secret, say why by "notSecret: \'…\'" of the config',
  ],
);
wrong('immutable without a hash', settings({ data: { A: 'b' }, hash: false, immutable: true }),
  [
    'config-frozen', 'configs.settings.immutable', 'the cluster refuses every change of an immutable ConfigMap, and without a hash in its name each change is one',
    'take "hash: false" out, so that a change is a new object, or "immutable"',
  ],
);
wrong('labels, annotations and flags of other types', settings({ data: { A: 'b' }, labels: 'team', annotations: { a: 1 }, hash: 'no' }),
  ['option-invalid', 'configs.settings.labels', '"team"', 'give an object'],
  ['option-invalid', 'configs.settings.annotations.a', '1', 'give a string'],
  ['option-invalid', 'configs.settings.hash', '"no"', 'give true or false'],
);
wrong('more than a ConfigMap holds', settings({ data: { A: 'x'.repeat(1024 * 1024 + 1) } }),
  [
    'config-too-large', 'configs.settings', 'its values have 1048577 bytes, the API server takes 1048576',
    'split it into several, or let a volume or the image hold the files',
  ],
);
wrong('a name that no server takes', (repository) => void repository.addConfig('My Settings', { data: { A: 'b' } }),
  [
    'name-invalid', 'configs.My Settings', '"My Settings": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use lower case letters, digits, "-" and "."',
  ],
);
wrong('a key that the config does not have, as variable and as file', (repository) => {
  const config = repository.addConfig('settings', { data: { A: 'b' } });
  repository.addApp('web', { image, env: { B: config.key(untyped('B')) }, mounts: { '/etc/b': config.file(untyped('B')) } });
},
['config-key-unknown', 'apps.web.env.B', 'key "B" of config "settings", which is declared without it', 'did you mean "A"?'],
['config-key-unknown', 'apps.web.mounts./etc/b.from', 'key "B" of config "settings", which is declared without it', 'did you mean "A"?'],
);
wrong('a config of another namespace', (repository) => {
  const config = repository.addConfig('settings', { data: { A: 'b' }, namespace: repository.addNamespace('other') });
  repository.addApp('web', { image, envFrom: [config] });
},
[
  'config-elsewhere', 'apps.web.envFrom[0]', 'config "settings" is in namespace "other", the Pods are in "default", and Pods read the ConfigMaps of their own namespace only',
  'declare a config in "default" as well, from the same values: addConfig(…, { namespace })',
],
);
wrong('a config of another repository', (repository) => void repository.addApp('web', { image, envFrom: [untyped({ is: 'config', name: 'settings', texts: {} })] }),
  [
    'config-unknown', 'apps.web.envFrom[0]', 'config "settings", which this repository does not have',
    'pass a value that addConfig of this same repository returned',
  ],
);
wrong('two values that hold each other', (repository) => {
  const config = repository.addConfig('settings', untyped<ConfigOptions<never, never>>({ data: {} }));
  Object.assign((config as unknown as { options: { data: object } }).options.data, { A: config.key(untyped('A')) });
  repository.addApp('web', { image, envFrom: [config] });
},
['config-key-circle', 'configs.settings.data.A', 'the text of key "A" mentions itself', 'write the text itself, without the key'],
);
wrong('an override of a key that is not there', (repository) => {
  const config = repository.addConfig('settings', { data: { A: 'b' } });
  repository.addOverlay('dev', { overrides: [config.override(untyped({ data: { B: null, C: 'd' } }))] });
},
['override-removes-nothing', 'overlays.dev.overrides[0].data.B', '"B" is not there to remove', 'leave it out, or correct the name'],
[
  'config-key-unknown', 'overlays.dev.overrides[0].data.C', 'key "C" of config "settings", which is declared without it',
  'correct the name, or put a key that only this overlay has under "more"',
],
);
wrong('keys of a Secret that none has', (repository) => void repository.addSecret('My Login', ['a b', '']),
  [
    'name-invalid', 'secrets.My Login', '"My Login": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name that the Secret has in the cluster',
  ],
  ['name-invalid', 'secrets.My Login.keys[0]', '"a b": letters, digits, "-", "_" and "." only', 'name the key as the Secret does'],
  ['name-invalid', 'secrets.My Login.keys[1]', '"": it must not be empty', 'name the key as the Secret does'],
);
wrong('a Secret whose keys are numbers', (repository) => void repository.addSecret('login', untyped<string[]>([1, null])),
  ['name-invalid', 'secrets.login.keys[0]', '1: it must be a string', 'name the key as the Secret does'],
  ['name-invalid', 'secrets.login.keys[1]', 'null: it must be a string', 'name the key as the Secret does'],
);

const BYTES: Settings = { readFile: () => ({ kind: 'file', bytes: Buffer.from([0xff]) }) };

wrongIn(BYTES, 'bytes where a text belongs: in a variable, within an argument', (repository) => {
  const logos = repository.addConfig('logos', { files: { 'a.png': fileAt('a.png') } });
  repository.addApp('web', { image, env: { LOGO: logos.key('a.png') }, args: [interpolate`--logo=${fileAt('a.png')}`] });
},
['config-key-binary', 'apps.web.env.LOGO', 'key "a.png" of config "logos" is no text ("a.png" is not UTF-8)', 'mount it as a file: mounts: { \'/etc/…/a.png\': logos.file(\'a.png\') }'],
['file-not-text', 'apps.web.args[0]', '"a.png" is no UTF-8 text', 'give it a key of a config alone: files: { name: fileAt(…) }; and mount it'],
);

/** Declares "web" with a Secret that comes from a store. */
function stored(source: object) {
  return (repository: Declarations): void => {
    const login = repository.addSecret('login', ['password'], untyped<SecretSource<'password'>>(source));
    repository.addApp('web', { image, env: { PASSWORD: login.key('password') } });
  };
}

wrong('a store that is none, read every so often, with a misspelt key', stored({ store: { name: 'My Vault', kind: 'Vault' }, remote: { pasword: 'x' }, refresh: 'hourly' }),
  ['option-invalid', 'secrets.login.store.kind', '"Vault"', 'give one of SecretStore, ClusterSecretStore'],
  [
    'name-invalid', 'secrets.login.store', '"My Vault": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name that the store has in the cluster',
  ],
  ['duration-invalid', 'secrets.login.refresh', 'refresh "hourly"', 'give a duration such as "15m" or "1h30m"'],
  ['secret-key-unknown', 'secrets.login.remote.pasword', 'key "pasword" of Secret "login", which is declared without it', 'add it to the keys of the Secret, or leave it out'],
  ['secret-key-missing', 'secrets.login.remote', 'nothing says where key "password" of Secret "login" is in the store', 'add password: \'…\''],
);
