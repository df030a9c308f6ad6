import { App } from '../../../src/generator/declare/app';
import type { Declare } from '../../helpers/repository';
import { here, image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

const DOMAIN_HINT = 'use a DNS domain such as "cluster.local"';
const LABEL_HINT = 'use lower case letters, digits and "-"';
const LABEL = 'lower case letters, digits and "-" only, starting and ending with a letter or digit';
const SUBDOMAIN = 'lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit';

rule.each(['..', 'a/b', 'Here', ''])('an overlay is no path: "%p"', (name) => ({
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay(name);
  },
  problems: [{
    code: 'name-invalid', path: `overlays.${name}`, hint: 'use lower case letters, digits, "-" and ".": the name is a folder', message: name === '' ? '"": it must not be empty' : `"${name}": ${SUBDOMAIN}`,
  }],
  passes: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('eu-1.prod');
  },
}));

rule('namespace and cluster domain of an overlay are DNS names', {
  fails: here(() => ({ namespace: 'a.b', clusterDomain: 'Cluster.local' })),
  problems: [
    { code: 'name-invalid', path: 'overlays.here.namespace', message: `"a.b": ${LABEL}`, hint: LABEL_HINT },
    { code: 'name-invalid', path: 'overlays.here.clusterDomain', message: `"Cluster.local": ${SUBDOMAIN}`, hint: DOMAIN_HINT },
  ],
  passes: here(() => ({ namespace: 'a-b', clusterDomain: 'a.b' })),
  exempt: here(() => ({ namespace: undefined, clusterDomain: undefined })),
});

it('the repository\'s own as well', () => {
  expect(problemsOf(() => undefined, { namespace: 'a-b', clusterDomain: 'a.b' })).toEqual([]);
  expect(problemsOf(() => undefined, { namespace: 'A', clusterDomain: '.local' })).toEqual([
    { code: 'name-invalid', path: 'namespace', message: `"A": ${LABEL}`, hint: LABEL_HINT },
    { code: 'name-invalid', path: 'clusterDomain', message: `".local": ${SUBDOMAIN}`, hint: DOMAIN_HINT },
  ]);
});

rule('an override is of an application of the same repository', {
  fails: here(() => ({ overrides: [new App('app', 'other', { image }).override({ replicas: 1 }), untyped({ is: 'override', options: {} })] })),
  problems: [
    { code: 'app-unknown', path: 'overlays.here.overrides[0]', message: 'application "other", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' },
    { code: 'app-unknown', path: 'overlays.here.overrides[1]', message: 'no application', hint: 'pass a value that addApp of this same repository returned' },
  ],
  passes: here((web) => ({ overrides: [web.override({ replicas: 1 })] })),
});

rule('all that differs about an application is in one override', {
  fails: here((web) => ({ overrides: [web.override({ replicas: 1 }), web.override({ image })] })),
  problems: [{ code: 'override-duplicate', path: 'overlays.here.overrides[1]', message: '"web" is already used by overlays.here.overrides[0]', hint: 'put all that differs about an application into one override' }],
  passes: here((web) => ({ overrides: [web.override({ replicas: 1, image })] })),
  exempt: here((web, api) => ({ overrides: [web.override({ replicas: 1 }), api.override({ replicas: 1 })] })),
});

it('a profile says for its overlays whether they create the namespace, and an overlay otherwise', () => {
  const declare: Declare = (repository) => {
    repository.addApp('web', { image });
    const profile = repository.addProfile('cloud', { createNamespace: { podSecurity: 'restricted' } });
    repository.addOverlay('a', { extends: profile, namespace: 'shop' });
    repository.addOverlay('b', { extends: profile, namespace: 'shop', createNamespace: false });
    repository.addOverlay('c', { namespace: 'shop' });
  };
  expect(['a', 'b', 'c'].map((overlay) => Object.values(objectsIn(declare, {}, overlay)).filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata))).toEqual([
    [{ name: 'shop', labels: expect.objectContaining({ 'pod-security.kubernetes.io/enforce': 'restricted' }) as unknown }], [], [],
  ]);
});
