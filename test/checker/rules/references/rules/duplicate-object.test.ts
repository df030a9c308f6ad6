import { briefly, service } from '../support';

const RULE = 'duplicate-object';

test('the same name in other kinds, groups and namespaces is fine', () => {
  const knative = '\n---\n{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: web}}\n';
  expect(briefly(RULE, service('web') + service('web', { metadata: 'namespace: other' }) + knative)).toEqual([]);
});

test('the same object twice is an error, also where one names the default namespace', () => {
  expect(briefly(RULE, service('web') + service('web', { metadata: 'namespace: default' }))).toEqual([
    'error metadata.name: Document 0 already is Service web of this namespace; the later one overwrites it.',
  ]);
});
