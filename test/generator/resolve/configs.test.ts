import type { ConfigChanges } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

/** Declares a config with a value LEVEL and a file, "web" that uses it, and an overlay "here" that overrides it. */
function changed(changes: object, ...more: readonly object[]): Declare {
  return (repository) => {
    const settings = repository.addConfig('settings', { data: { LEVEL: 'info' }, files: { 'app.yaml': 'a: 1\n' } });
    repository.addApp('web', { image, envFrom: [settings], env: { LEVEL: settings.key('LEVEL') } });
    repository.addOverlay('here', { overrides: [changes, ...more].map((options) => settings.override(options as ConfigChanges<'LEVEL', 'app.yaml'>)) });
  };
}

const AT = 'overlays.here.overrides[0]';

it('later layers win, key by key', () => {
  const objects = objectsIn((repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1', B: '1', C: '1' }, files: { F: 'x' } });
    const low = repository.addProfile('low', { overrides: [settings.override({ data: { A: '2', B: '2' }, files: { F: null }, more: { M: '2' } })] });
    repository.addOverlay('here', { extends: low, overrides: [settings.override({ data: { B: '3' } })] });
  }, {}, 'here');
  expect(objects['config/default/settings']).toMatchObject({ data: { A: '2', B: '3', C: '1', M: '2' } });
  expect(objects['config/default/settings']).not.toHaveProperty('data.F');
});

rule('an override changes keys that the config declares', {
  fails: changed({ data: { LEVLE: 'debug' } }),
  problems: [{ code: 'config-key-unknown', path: `${AT}.data.LEVLE`, message: 'key "LEVLE" of config "settings", which is declared without it', hint: 'correct the name, or put a key that only this overlay has under "more"' }],
  passes: changed({ data: { LEVEL: 'debug' }, more: { LEVLE: 'debug' } }),
});

rule('an override takes away what is there', {
  fails: changed({ files: { other: null } }),
  problems: [{ code: 'override-removes-nothing', path: `${AT}.files.other`, message: '"other" is not there to remove', hint: 'leave it out, or correct the name' }],
  passes: changed({ files: { 'app.yaml': null } }),
});

rule('a key under "more" is new', {
  fails: changed({ more: { LEVEL: 'debug' } }),
  problems: [{ code: 'config-key-duplicate', path: `${AT}.more.LEVEL`, message: 'key "LEVEL" is declared by the config itself', hint: 'put it under "data" or "files", which change it' }],
  passes: changed({ more: { TRACE: 'on' } }),
});

rule('a key that somebody reads stays', {
  fails: changed({ data: { LEVEL: null } }),
  problems: [{ code: 'config-key-unknown', path: 'overlays.here › apps.web.env.LEVEL', message: 'key "LEVEL" of config "settings", which overlay "here" takes away', hint: 'keep the key there, or change what reads it' }],
  passes: changed({ data: { LEVEL: 'debug' } }),
});

rule('an overlay has one override of a config', {
  fails: changed({ data: { LEVEL: 'debug' } }, { data: { LEVEL: 'warn' } }),
  problems: [{ code: 'override-duplicate', path: 'overlays.here.overrides[1]', message: 'config "settings" is already used by overlays.here.overrides[0]', hint: 'put all that differs about a config into one override' }],
  passes: changed({ data: { LEVEL: 'debug' } }),
});

rule('an option of a config that no overlay changes is none of an override', {
  fails: changed({ hash: false }),
  problems: [{ code: 'option-unknown', path: `${AT}.hash`, message: 'there is no option "hash"', hint: 'leave it out, or use one of data, files, more' }],
  passes: changed({}),
});

rule('an override is of a config of this repository', {
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here', { overrides: [untyped({ is: 'override', config: { name: 'other' }, options: {} })] });
  },
  problems: [{ code: 'config-unknown', path: AT, message: 'config "other", which this repository does not have', hint: 'pass a value that addConfig of this same repository returned' }],
  passes: changed({}),
});

rule('what an overlay makes wrong is told there, and what is wrong already is told once', {
  fails: changed({ data: { LEVEL: 'a\rb' } }),
  problems: [{ code: 'text-unportable', path: `${AT}.data.LEVEL`, message: 'the text holds a carriage return, which git may take away on another machine', hint: 'leave it out: line ends are "\\n"' }],
  passes: changed({ data: { LEVEL: 'a\nb' } }),
});

it('what is wrong as it is declared is told once, whatever the overlays change', () => {
  expect(problemsOf((repository) => {
    const settings = repository.addConfig('settings', { data: { 'A B': '1', 'C': '1' } });
    for (const name of ['one', 'two']) repository.addOverlay(name, { overrides: [settings.override({ data: { C: name } })] });
  }).map(({ path }) => path)).toEqual(['configs.settings.data.A B']);
});

it('a namespace of another repository is none of this one', () => {
  expect(problemsOf((repository) => void repository.addConfig('settings', { data: { A: '1' }, namespace: untyped({ is: 'namespace', name: 'team' }) }))).toEqual([
    { code: 'namespace-unknown', path: 'configs.settings.namespace', message: 'namespace "team", which this repository does not have', hint: 'pass a value that addNamespace of this same repository returned' },
  ]);
});
