import { applicationNames } from '../../../src/checker/why/application-names';

test.each([
  ['its labels', { metadata: { labels: { 'app': 'web', 'app.kubernetes.io/name': 'shop', 'team': 'a' } } }, ['web', 'shop']],
  ['the labels of its Pods', { apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: {} } } }, ['web']],
  ['what a Service selects', { apiVersion: 'v1', kind: 'Service', spec: { selector: { app: 'web' } } }, ['web']],
  ['nothing', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', labels: { team: 'a' } }, spec: {} }, []],
])('an object belongs to an application by %s', (_, object, names) => {
  expect(applicationNames(object)).toEqual(names);
});
