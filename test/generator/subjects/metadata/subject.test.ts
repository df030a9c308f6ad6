import { image, objectsIn, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf, overridden } from '../../../helpers/workload';

const KEY_HINT = 'use a key such as "team" or "example.com/team"';

it('labels are on Deployment, Pods and Service, behind the selector\'s; annotations are on the Deployment; neither is in a selector', () => {
  const options = { image, ports: { http: 80 }, labels: { team: 'a' }, annotations: { 'example.com/owner': 'team a' } };
  expect(objectsIn((repository) => void repository.addApp('web', options))).toMatchObject({
    'web/deployment': {
      metadata: { name: 'web', namespace: 'default', labels: { app: 'web', team: 'a' }, annotations: { 'example.com/owner': 'team a' } },
      spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web', team: 'a' } } } },
    },
    'web/service': { metadata: { labels: { app: 'web', team: 'a' } }, spec: { selector: { app: 'web' } } },
  });
  const { metadata, spec } = deploymentOf(options) as { metadata: object; spec: { selector: object; template: { metadata: object } } };
  expect(Object.keys((metadata as { labels: object }).labels)).toEqual(['app', 'team']);
  expect(spec.selector).toEqual({ matchLabels: { app: 'web' } });
  expect(spec.template.metadata).not.toHaveProperty('annotations');
});

it('an overlay adds, changes and takes away single labels and annotations', () => {
  const declare = overridden({ labels: { team: 'a', tier: 'web' }, annotations: { a: '1', b: '2' } }, { labels: { team: null, tier: 'api', more: 'x' }, annotations: null });
  expect(objectsIn(declare, {}, 'here')['web/deployment'].metadata).toEqual({ name: 'web', namespace: 'default', labels: { app: 'web', tier: 'api', more: 'x' } });
});

rule('a label\'s key is an optional DNS prefix and a name', {
  fails: web({ labels: { 'a b': 'c' } }),
  problems: [{ code: 'name-invalid', path: 'apps.web.labels', message: '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit', hint: KEY_HINT }],
  passes: web({ labels: { 'example.com/a-b': 'c' } }),
});

rule('an annotation\'s key as well', {
  fails: web({ annotations: { 'Example!/a': 'c' } }),
  problems: [{
    code: 'name-invalid',
    path: 'apps.web.annotations',
    hint: KEY_HINT,
    message: '"Example!/a": prefix "Example!": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
  }],
  passes: web({ annotations: { 'example.com/a': 'a' } }),
});

rule('a label\'s value is a word of at most 63 characters', {
  fails: web({ labels: { team: 'the a team' } }),
  problems: [{ code: 'name-invalid', path: 'apps.web.labels.team', message: '"the a team": letters, digits, "-", "_" and "." only, starting and ending with a letter or digit', hint: 'shorten the value to a word' }],
  passes: web({ labels: { team: '' } }),
  exempt: web({ annotations: { team: 'any text: at all\n' } }),
});

rule('a label\'s value is a text: a number would become another type in YAML', {
  fails: web({ labels: untyped({ team: 3 }) }),
  problems: [{ code: 'name-invalid', path: 'apps.web.labels.team', message: expect.stringMatching(/^3: /) as string, hint: 'shorten the value to a word' }],
  passes: web({ labels: { team: '3' } }),
});

rule('the label "app" is the selector and not for users', {
  fails: web({ labels: { app: 'web' } }),
  problems: [{ code: 'label-reserved', path: 'apps.web.labels.app', message: 'the label "app" is the selector', hint: 'leave it out: the selector sets it, and it can never change' }],
  passes: web({ labels: { 'app.kubernetes.io/name': 'web' } }),
  exempt: web({ annotations: { app: 'web' } }),
});

rule('a label without a value is no silent gap', {
  fails: web({ labels: untyped({ team: undefined }), annotations: untyped({ team: undefined }) }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.labels.team', message: 'undefined', hint: 'give a value, or leave the key out' },
    { code: 'option-invalid', path: 'apps.web.annotations.team', message: 'undefined', hint: 'give a string, an address such as endpoint.url(), or interpolate`…`' },
  ],
  passes: web({ labels: {} }),
  exempt: overridden({ labels: { team: 'a' } }, { labels: { team: undefined } }),
});

it('with recommended labels, `app.kubernetes.io/name` selects the Pods where a workload says nothing else', () => {
  const objects = objectsIn((repository) => {
    const kept = repository.addApp('kept', { image, selector: { name: 'old' } });
    const app = repository.addApp('web', { image, ports: { http: 80 }, labels: { app: 'mine' }, env: { KEPT: 'yes' } });
    repository.addOverlay('here', { overrides: [app.override({ replicas: 2 }), kept.override({ replicas: 2 })] });
  }, { labels: 'recommended' }, 'here');
  expect(objects['web/deployment']).toMatchObject({
    metadata: { labels: { 'app.kubernetes.io/name': 'web', 'app': 'mine' } },
    spec: { selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } }, template: { metadata: { labels: { 'app.kubernetes.io/name': 'web' } } } },
  });
  expect(objects['web/service']).toMatchObject({ spec: { selector: { 'app.kubernetes.io/name': 'web' } } });
  expect(objects['kept/deployment']).toMatchObject({ spec: { selector: { matchLabels: { name: 'old' } } } });
});

it('labels of a repository are of one of two kinds', () => {
  expect(problemsOf(web({}), { labels: untyped('helm') })).toEqual([{ code: 'option-invalid', path: 'options.labels', message: '"helm"', hint: 'give one of app, recommended' }]);
  expect(problemsOf(web({}), { labels: 'app' })).toEqual([]);
});

rule('a selector selects, except for Jobs, which need none', {
  fails: (repository) => {
    repository.addApp('web', { image, selector: {} });
    repository.addJob('spread', { image, selector: {}, spread: 'zone', rerun: 'onChange' });
  },
  problems: ['apps.web', 'jobs.spread'].map((path) => ({ code: 'selector-empty', path: `${path}.selector`, message: 'no label', hint: 'give at least one label that only these Pods have' })),
  passes: web({ selector: { app: 'web' } }),
  exempt: (repository) => void repository.addJob('job', { image, selector: {}, rerun: 'onChange' }),
});

it('with network policies Jobs are selected as well', () => {
  expect(problemsOf((repository) => void repository.addJob('job', { image, selector: {}, rerun: 'onChange' }), { networkPolicies: true }).map(({ code }) => code)).toEqual(['selector-empty']);
});
