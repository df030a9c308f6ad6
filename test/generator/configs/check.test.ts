import { generateKeyPairSync } from 'node:crypto';
import type { AppOptions, Config, EnvFrom } from '../../../src';
import { fileAt, interpolate, yaml } from '../../../src/generator/texts/text';
import type { Declare, RuleExample, Settings } from '../../helpers/repository';
import { image, problemsOf, rule, untyped } from '../../helpers/repository';

type Options = Parameters<Parameters<Declare>[0]['addConfig']>[1];

/** Declares one config "settings" with these options. */
function config(options: object, name = 'settings'): Declare {
  return (repository) => void repository.addConfig(name, options as Options);
}

/** A rule about the options of one config; `at` is the place below the config. */
function about(fails: object, [code, at, message, hint]: readonly [string, string, string, string], passes: object): RuleExample {
  return { fails: config(fails), problems: [{ code, path: `configs.settings${at}`, message, hint }], passes: config(passes) };
}

const FILES: Settings = {
  readFile: (path) => {
    if (path === 'config/app.yaml') return { kind: 'file', bytes: Buffer.from('a: 1\n') };
    if (path === 'config/logo.png') return { kind: 'file', bytes: Buffer.from([0x89, 0x50, 0xff]) };
    return { kind: path === 'config' ? 'other' : path === 'config/link' ? 'outside' : 'absent' };
  },
};

rule('a ConfigMap has a name that the cluster takes', {
  fails: config({ data: { A: '1' } }, 'My_Settings'),
  problems: [{ code: 'name-invalid', path: 'configs.My_Settings', message: '"My_Settings": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' }],
  passes: config({ data: { A: '1' } }, 'my-settings'),
});

rule('a key is one that a ConfigMap can have', about(
  { data: { 'A B': '1' } }, ['name-invalid', '.data.A B', '"A B": letters, digits, "-", "_" and "." only', 'name the key like LOG_LEVEL, or like a file: "app.yaml"'], { data: { A_B: '1' } },
));

rule('a key stands once, in data or in files', about(
  { data: { 'app.yaml': '1' }, files: { 'app.yaml': '2' } }, ['config-key-duplicate', '.files.app.yaml', 'key "app.yaml" is in "data" as well', 'take it out of one of the two'],
  { data: { A: '1' }, files: { 'app.yaml': '2' } },
));

rule('a value is a text', about(
  { data: { PORT: 80, A: '1' } }, ['option-invalid', '.data.PORT', '80', 'give a string, an address such as endpoint.url(), or interpolate`…`'], { data: { PORT: '80' } },
));

rule('a config has keys', about({}, ['config-empty', '', 'it has no keys', 'give it "data" or "files", or leave it out'], { data: { A: '' } }));

rule('an unknown option is no option', about(
  { data: { A: '1' }, imutable: true }, ['option-unknown', '.imutable', 'there is no option "imutable"', 'did you mean "immutable"?'], { data: { A: '1' }, immutable: true },
));

rule('an immutable ConfigMap needs the hash, by which a change is a new object', {
  ...about({ data: { A: '1' }, immutable: true, hash: false }, [
    'config-frozen', '.immutable', 'the cluster refuses every change of an immutable ConfigMap, and without a hash in its name each change is one',
    'take "hash: false" out, so that a change is a new object, or "immutable"',
  ], { data: { A: '1' }, immutable: true }),
  exempt: config({ data: { A: '1' }, hash: false }),
});

rule('the values have at most one mebibyte', {
  ...about({ data: { A: 'x'.repeat(1024 * 1024), B: 'x' } }, [
    'config-too-large', '', 'its values have 1048577 bytes, the API server takes 1048576', 'split it into several, or let a volume or the image hold the files',
  ], { data: { A: 'x'.repeat(1024 * 1024), B: '' } }),
});

rule('a text has no carriage return, which git would take away', about(
  { data: { A: 'a\r\nb' } }, ['text-unportable', '.data.A', 'the text holds a carriage return, which git may take away on another machine', 'leave it out: line ends are "\\n"'], { data: { A: 'a\nb' } },
));

const KEEP = 'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history; if it is no secret, say why by "notSecret: \'…\'" of the config';

rule('a value that looks like a secret stands in no config', {
  fails: config({ data: { DB_PASSWORD: 'hunter2' }, files: { 'app.ini': '[db]\npassword = hunter2\n' } }),
  problems: [
    { code: 'secret-in-plain', path: 'configs.settings.data.DB_PASSWORD', message: 'it holds a secret, by its name', hint: KEEP },
    { code: 'secret-in-plain', path: 'configs.settings.files.app.ini', message: 'it holds a secret, by its name: password in line 2', hint: KEEP },
  ],
  passes: config({ data: { DB_PASSWORD_FILE: '/run/db' }, files: { 'app.ini': '[db]\npassword = ${DB_PASSWORD}\n' } }),
  exempt: config({ data: { SITE_TOKEN: 'abcdefgh12345678' }, notSecret: 'a public key of the site' }),
});

const PATH = 'name a file by its path from the repository\'s root';

rule.each([
  ['config/none', 'file-missing', 'there is no file "config/none"', PATH],
  ['config', 'file-missing', '"config" is no file', PATH],
  ['config/link', 'file-outside', 'a link on the way to "config/link" leads out of the repository', 'copy the file into the repository'],
  ['../secret', 'file-outside', '"../secret" is no path below the repository\'s root', 'copy the file into the repository and name its path from there, such as "config/app.yaml"'],
  ['/etc/passwd', 'file-outside', '"/etc/passwd" is no path below the repository\'s root', 'copy the file into the repository and name its path from there, such as "config/app.yaml"'],
])('a file is a text of the repository: %p', ([path, code, message, hint]) => ({
  options: FILES,
  fails: config({ files: { 'app.yaml': fileAt(path) } }),
  problems: [{ code, path: 'configs.settings.files.app.yaml', message, hint }],
  passes: config({ files: { 'app.yaml': fileAt('config/app.yaml') } }),
}));

/** Declares a config with a file that is no text, and "web" that takes it. */
function taking(use: (settings: Config<string, string>) => Partial<AppOptions>): Declare {
  return (repository) => {
    const settings: Config<string, string> = repository.addConfig<string, string>('settings', { data: { A: '1' }, files: { 'logo.png': fileAt('config/logo.png') } });
    repository.addApp('web', { image, ...use(settings) });
  };
}

rule('a file that is no text stands alone under its key', {
  options: FILES,
  ...about({ files: { a: interpolate`x${untyped(fileAt('config/logo.png'))}`, b: yaml({ logo: fileAt('config/logo.png') }) } }, [
    'file-not-text', '.files.a', '"config/logo.png" is no UTF-8 text', 'give it a key of a config alone: files: { name: fileAt(…) }; and mount it',
  ], { files: { a: fileAt('config/logo.png') } }),
  problems: ['a', 'b'].map((key) => ({
    code: 'file-not-text', path: `configs.settings.files.${key}`, message: '"config/logo.png" is no UTF-8 text', hint: 'give it a key of a config alone: files: { name: fileAt(…) }; and mount it',
  })),
});

rule('what is no text is mounted; no variable and no text takes it', {
  options: FILES,
  fails: taking((settings) => ({ env: { LOGO: settings.key('logo.png') }, args: [settings.key('logo.png')] })),
  problems: ['env.LOGO', 'args[0]'].map((at) => ({
    code: 'config-key-binary', path: `apps.web.${at}`, message: 'key "logo.png" of config "settings" is no text ("config/logo.png" is not UTF-8)', hint: 'mount it as a file: mounts: { \'/etc/…/logo.png\': settings.file(\'logo.png\') }',
  })),
  passes: taking((settings) => ({ env: { A: settings.key('A') }, envFrom: [settings], mounts: { '/etc/web': settings, '/logo.png': settings.file('logo.png') } })),
});

/** A private key, as a tool writes it that packs it in no text. */
function der(type: 'pkcs8' | 'sec1'): Buffer {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type, format: 'der' });
}

rule('a private key stands in no config, in whatever file', {
  options: { readFile: () => ({ kind: 'file', bytes: der('pkcs8') }) },
  fails: config({ files: { 'tls.der': fileAt('tls.der') } }),
  problems: [{
    code: 'secret-in-plain',
    path: 'configs.settings.files.tls.der',
    message: 'it holds a private key (DER)',
    hint: 'keep the file out of the repository, in a Secret, and mount that: addSecret(name, keys) and secret.file(…); if it was committed before, replace the key, since it is in the history; if it is no secret, say why by "notSecret: \'…\'" of the config',
  }],
  passes: config({ data: { A: '1' } }),
  exempt: config({ files: { 'tls.der': fileAt('tls.der') }, notSecret: 'the key of a test' }),
});

rule('bytes count as values do', {
  options: { readFile: (path) => ({ kind: 'file', bytes: Buffer.alloc(path === 'large' ? 1024 * 1024 : 1, 0xff) }) },
  ...about({ files: { a: fileAt('large'), b: fileAt('small') } }, [
    'config-too-large', '', 'its values have 1048577 bytes, the API server takes 1048576', 'split it into several, or let a volume or the image hold the files',
  ], { files: { a: fileAt('large') } }),
});

rule('two ConfigMaps have two names', {
  fails: (repository) => {
    repository.addConfig('settings', { data: { A: '1' } });
    repository.addConfig('settings', { data: { A: '2' } });
  },
  problems: [{ code: 'name-duplicate', path: 'configs.settings', message: 'ConfigMap "settings" is already used by configs.settings', hint: 'rename one of them: both would be the same object in the cluster' }],
  passes: (repository) => {
    repository.addConfig('settings', { data: { A: '1' } });
    repository.addConfig('settings', { data: { A: '2' }, namespace: repository.addNamespace('team') });
  },
});

rule('an address in a config leads somewhere', {
  fails: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addConfig('settings', { data: { API: api.endpoint(untyped('htpp')).url() } });
  },
  problems: [{ code: 'port-unknown', path: 'configs.settings.data.API', message: 'port "htpp" of application "api", which has none of that name', hint: 'use one of "http"' }],
  passes: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addConfig('settings', { data: { API: api.endpoint('http').url() } });
  },
});

/** Declares "web" with a config that holds its address, and others that use the config. */
function selfish(...others: readonly string[]): Declare {
  return (repository) => {
    const envFrom: EnvFrom[] = [];
    const web = repository.addApp('web', { image, ports: { http: 80 }, envFrom });
    for (const name of others) repository.addApp(name, { image, envFrom });
    envFrom.push(repository.addConfig('settings', { data: { A: web.endpoint('http').url() } }));
  };
}

rule('the only user of a config does not call itself by it; where others use it too, the address is theirs', {
  fails: selfish(),
  problems: [{ code: 'link-to-itself', path: 'configs.settings.data.A', message: '"web" calls itself through its Service', hint: 'use localhost and the container\'s port, or another application\'s endpoint' }],
  passes: selfish('other'),
});

rule('an external in a config is answered by every overlay that has the config', {
  fails: (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, envFrom: [repository.addConfig('settings', { data: { DB: database.endpoint('sql').host() } })] });
    repository.addOverlay('here');
  },
  problems: [{ code: 'external-unanswered', path: 'overlays.here.bind', message: 'overlay "here" leaves external "database" open, which configs.settings.data.DB needs', hint: 'say where it is: bind: [database.toHost(…)], toAddresses, toExternalName, toService or toEndpoints' }],
  passes: (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, envFrom: [repository.addConfig('settings', { data: { DB: database.endpoint('sql').host() } })] });
    repository.addOverlay('here', { bind: [database.toHost('db')] });
  },
  exempt: (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const web = repository.addApp('web', { image, envFrom: [repository.addConfig('settings', { data: { DB: database.endpoint('sql').host() } })] });
    repository.addApp('other', { image });
    repository.addOverlay('here', { without: [web] });
  },
});

it('a key that mentions itself by way of an override has an end', () => {
  expect(problemsOf((repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' } });
    repository.addApp('web', { image, envFrom: [settings] });
    repository.addOverlay('here', { overrides: [settings.override({ data: { A: interpolate`x${settings.key('A')}` } })] });
  })).toEqual([{ code: 'config-key-circle', path: 'overlays.here.overrides[0].data.A', message: 'the text of key "A" mentions itself', hint: 'write the text itself, without the key' }]);
});
