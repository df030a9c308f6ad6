import type { EnvFrom } from '../../../../src';
import { interpolate } from '../../../../src/generator/texts/text';
import { asList, at } from '../../../../src/kubernetes/objects/json';
import type { Declare } from '../../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { containerOf, containerWith } from '../../../helpers/workload';

type Repository = Parameters<Declare>[0];

/** Declares "web" with these sources. */
function from(...sources: readonly unknown[]): Declare {
  return web({ envFrom: sources as EnvFrom[] });
}

it('configs and Secrets are sources as a whole, with or without a prefix, beside what exists elsewhere', () => {
  const objects = objectsIn((repository) => {
    const [settings, login] = [repository.addConfig('settings', { data: { A: '1' } }), repository.addSecret('login', ['PASSWORD'])];
    repository.addApp('web', { image, envFrom: [settings, login, { source: login, prefix: 'DB_' }, { configMapRef: { name: 'other', optional: true }, prefix: 'O_' }] });
  });
  expect(containerOf(objects['web/deployment']).envFrom).toEqual([
    { configMapRef: { name: 'settings' } }, { secretRef: { name: 'login' } }, { secretRef: { name: 'login' }, prefix: 'DB_' }, { configMapRef: { name: 'other', optional: true }, prefix: 'O_' },
  ]);
  expect(at(objects['web/deployment'], 'metadata', 'annotations')).toEqual({ 'external.projen-gitops/secret.login': 'Secret */login' });
});

it('no source is no field', () => {
  expect(containerWith({ envFrom: [] })).not.toHaveProperty('envFrom');
});

it('an init container has the sources of the application, also where an overlay changes them; its own take their place', () => {
  const declare: Declare = (repository) => {
    const [a, b] = ['a', 'b'].map((name) => repository.addConfig(name, { data: { A: '1' } }));
    const app = repository.addApp('web', { image, envFrom: [a], initContainers: { first: {}, second: { envFrom: [b] } }, sidecars: { side: { image } } });
    repository.addOverlay('here', { overrides: [app.override({ envFrom: [b] })] });
  };
  const sources = (overlay?: string): unknown => asList(at(objectsIn(declare, {}, overlay)['web/deployment'], 'spec', 'template', 'spec', 'initContainers'))
    .map((container) => asList(at(container, 'envFrom')).map((entry) => at(entry, 'configMapRef', 'name')));
  expect(sources()).toEqual([['a'], ['b'], []]);
  expect(sources('here')).toEqual([['b'], ['b'], []]);
});

it('with a prefix in the overlay, a config of the same unit is followed by kustomize; one of another is written as the cluster knows it', () => {
  const declare: Declare = (repository) => {
    const shared = repository.addConfig('shared', { data: { A: '1' }, hash: false });
    repository.addApp('web', { image, group: 'front', envFrom: [shared, repository.addConfig('own', { data: { A: '1' } })] });
    repository.addApp('pay', { image, group: 'payments', env: { A: shared.key('A') } });
    repository.addOverlay('here', { namePrefix: 'a-' });
  };
  const container = containerOf(objectsIn(declare, {}, 'here')['web/deployment']);
  expect(container.envFrom).toEqual([{ configMapRef: { name: 'a-shared' } }, { configMapRef: { name: 'own' } }]);
});

rule('an entry is a config, a Secret, or what Kubernetes knows', {
  fails: from('settings', 3, { configMapRef: { name: 'a' }, secretRef: { name: 'b' } }, { source: 'settings', prefix: 'A_' }, { configMapKeyRef: {} }),
  problems: [
    ...['"settings"', '3'].map((message, index) => ({ code: 'option-invalid', path: `apps.web.envFrom[${index}]`, message, hint: 'give what addConfig or addSecret returned, { source, prefix }, or Kubernetes\' own { configMapRef: { name } }' })),
    { code: 'option-invalid', path: 'apps.web.envFrom[3].source', message: '"settings"', hint: 'give what addConfig or addSecret returned, { source, prefix }, or Kubernetes\' own { configMapRef: { name } }' },
    { code: 'option-unknown', path: 'apps.web.envFrom[4].configMapKeyRef', message: 'there is no option "configMapKeyRef"', hint: 'did you mean "configMapRef"?' },
    { code: 'env-from-invalid', path: 'apps.web.envFrom[2]', message: '2 sources', hint: 'give exactly one of configMapRef and secretRef' },
    { code: 'env-from-invalid', path: 'apps.web.envFrom[4]', message: '0 sources', hint: 'give exactly one of configMapRef and secretRef' },
  ],
  passes: from({ configMapRef: { name: 'a' } }, { secretRef: { name: 'b' } }),
});

rule('a prefix is the start of a variable\'s name', {
  fails: (repository) => void repository.addApp('web', { image, envFrom: [{ source: repository.addConfig('settings', { data: { A: '1' } }), prefix: '1-' }] }),
  problems: [{ code: 'name-invalid', path: 'apps.web.envFrom[0].prefix', message: '"1-": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'start it like the name of a variable: DB_' }],
  passes: (repository) => void repository.addApp('web', { image, envFrom: [{ source: repository.addConfig('settings', { data: { A: '1' } }), prefix: 'A1_' }] }),
});

rule('Pods read the ConfigMaps of their own namespace', {
  fails: (repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' } });
    repository.addApp('web', { image, namespace: repository.addNamespace('team'), envFrom: [settings], env: { A: settings.key('A') } });
  },
  problems: ['env.A', 'envFrom[0]'].map((path) => ({
    code: 'config-elsewhere',
    path: `apps.web.${path}`,
    message: 'config "settings" is in namespace "default", the Pods are in "team", and Pods read the ConfigMaps of their own namespace only',
    hint: 'declare a config in "team" as well, from the same values: addConfig(…, { namespace })',
  })),
  passes: (repository) => {
    const namespace = repository.addNamespace('team');
    repository.addApp('web', { image, namespace, envFrom: [repository.addConfig('settings', { data: { A: '1' }, namespace })] });
  },
  exempt: (repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' } });
    repository.addApp('web', { image, namespace: repository.addNamespace('team'), env: { A: interpolate`${settings.key('A')}` } });
  },
});

function acrossGroups(hash: boolean): Declare {
  return (repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' }, hash });
    for (const group of ['a', 'b']) repository.addApp(`web-${group}`, { image, group, envFrom: [settings] });
  };
}

rule('a hash is followed within one group only', {
  fails: acrossGroups(true),
  problems: ['web-a', 'web-b'].map((name) => ({
    code: 'config-across-groups',
    path: `apps.${name}.envFrom[0]`,
    message: 'config "settings" is used by several groups, each of which builds alone: none could follow the hash in its name',
    hint: 'declare a config for each group from the same values, or give this one the option "hash: false"',
  })),
  passes: acrossGroups(false),
});

function ofRollout(hash: boolean): Declare {
  return (repository) => {
    const settings = repository.addConfig('settings', { data: { A: '1' }, hash });
    repository.addApp('web', { image, as: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' }, envFrom: [settings] });
    repository.addOverlay('here', { namePrefix: 'a-' });
  };
}

rule('a hash is followed in Kubernetes\' own kinds only', {
  fails: ofRollout(true),
  problems: [{
    code: 'config-hash-lost',
    path: 'apps.web.envFrom[0]',
    message: 'config "settings" has a hash in its name, which kustomize follows in Kubernetes\' own kinds only',
    hint: 'give the config the option "hash: false"',
  }],
  passes: ofRollout(false),
});

it('in another kind the name of a config stands as the cluster knows it', () => {
  expect(containerOf(objectsIn(ofRollout(false), {}, 'here')['web/rollout']).envFrom).toEqual([{ configMapRef: { name: 'a-settings' } }]);
});

function keyed(key: string): Declare {
  return (repository: Repository) => void repository.addApp('web', { image, env: { A: repository.addConfig('settings', { data: { LEVEL: '1' } }).key(untyped(key)) } });
}

rule('a key is one that the config declares', {
  fails: keyed('LEVE'),
  problems: [{ code: 'config-key-unknown', path: 'apps.web.env.A', message: 'key "LEVE" of config "settings", which is declared without it', hint: 'did you mean "LEVEL"?' }],
  passes: keyed('LEVEL'),
});

rule('a config is one of this repository', {
  fails: (repository) => {
    const copy = { ...repository.addConfig('settings', { data: { A: '1' } }), is: 'config', texts: {} };
    repository.addApp('web', { image, envFrom: [untyped(copy)] });
  },
  problems: [{ code: 'config-unknown', path: 'apps.web.envFrom[0]', message: 'config "settings", which this repository does not have', hint: 'pass a value that addConfig of this same repository returned' }],
  passes: (repository) => void repository.addApp('web', { image, envFrom: [repository.addConfig('settings', { data: { A: '1' } })] }),
});

it('the variables of a text are those of its sources, too, where all of them are known', () => {
  const codes = (envFrom: (repository: Repository) => EnvFrom): readonly string[] => problemsOf((repository) => void repository.addApp('web', {
    image, envFrom: [envFrom(repository)], env: { URL: interpolate`$(DB_USER)` }, args: [interpolate`$(DB_USER)`],
  })).map(({ code, path }) => `${code} ${path}`);
  expect(codes((repository) => repository.addConfig('settings', { data: { DB_USER: 'x' } }))).toEqual([]);
  expect(codes((repository) => ({ source: repository.addSecret('login', ['USER']), prefix: 'DB_' }))).toEqual([]);
  expect(codes(() => ({ configMapRef: { name: 'other' } }))).toEqual([]);
  expect(codes((repository) => repository.addSecret('login', []))).toEqual([]);
  expect(codes((repository) => repository.addConfig('settings', { data: { USER: 'x' } }))).toEqual(['variable-unknown apps.web.args[0]', 'variable-unknown apps.web.env.URL']);
});
