import { briefly, deployment, service } from '../support';

const RULE = 'service-selects-several-workloads';

test('a Service that selects one app is fine', () => {
  expect(briefly(RULE, deployment('a') + deployment('b') + service('a'))).toEqual([]);
});

test('a Service that selects the Pods of two apps is a warning', () => {
  expect(briefly(RULE, deployment('a', { labels: 'app: a, tier: back' }) + deployment('b', { labels: 'app: b, tier: back' }) + service('s', { selector: 'tier: back' }))).toEqual([
    'warning spec.selector: The selector tier=back matches the Pods of Deployment a, Deployment b: requests go to any of them.',
  ]);
});

test('two workloads with the very same labels are a warning: one was copied from the other', () => {
  expect(briefly(RULE, deployment('a', { labels: 'app: a' }) + deployment('b', { labels: 'app: a' }) + service('a'))).toHaveLength(1);
});

test('stable and canary of one app are fine', () => {
  expect(briefly(RULE, deployment('a', { labels: 'app: a, track: stable' }) + deployment('a2', { labels: 'app: a, track: canary' }) + service('a'))).toEqual([]);
});
