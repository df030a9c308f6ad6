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

/** A Job, or a bare Pod, with `app: <app>` among its labels. */
const job = (app: string, container = ''): string =>
  `\n---\n{apiVersion: batch/v1, kind: Job, metadata: {name: migrate}, spec: {template: {metadata: {labels: {app: ${app}, job: migrate}}, spec: {restartPolicy: Never, containers: [{name: c${container}}]}}}}\n`;
const pod = (name: string, labels: string, { spec = '', metadata = '' } = {}): string =>
  `\n---\n{apiVersion: v1, kind: Pod, metadata: {name: ${name}, labels: {${labels}}${metadata}}, spec: {${spec}containers: [{name: c}]}}\n`;

test('a Job among the Pods of a Service is a warning, even under the label of the app: requests go to it while it runs', () => {
  expect(briefly(RULE, deployment('a') + job('a') + service('a'))).toEqual([
    'warning spec.selector: The selector app=a matches the Pods of Deployment a, Job migrate: requests go to any of them.',
  ]);
});

test('a Job without the named target port gets no requests', () => {
  const ports = '{port: 80, targetPort: http}';
  expect(briefly(RULE, deployment('a', { container: 'ports: [{containerPort: 80, name: http}]' }) + job('a') + service('a', { ports }))).toEqual([]);
});

test('a Job without the named target port stands all the same in the DNS name of a headless Service', () => {
  const web = deployment('a', { container: 'ports: [{containerPort: 80, name: http}]' }) + job('a');
  expect(briefly(RULE, web + service('a', { ports: '{port: 80, targetPort: http}', spec: 'clusterIP: None' }))).toEqual([
    'warning spec.selector: The selector app=a matches the Pods of Deployment a, Job migrate: requests go to any of them.',
  ]);
});

test('a bare Pod of another app is a warning, one that runs to completion as well', () => {
  expect(briefly(RULE, deployment('a', { labels: 'app: a, tier: back' }) + pod('debug', 'app: debug, tier: back') + service('s', { selector: 'tier: back' }))).toEqual([
    'warning spec.selector: The selector tier=back matches the Pods of Deployment a, Pod debug: requests go to any of them.',
  ]);
  expect(briefly(RULE, deployment('a') + pod('once', 'app: a, run: once', { spec: 'restartPolicy: Never, ' }) + service('a'))).toHaveLength(1);
});

test('bare Pods with the same labels are replicas, and the test of a Helm chart is none of them', () => {
  expect(briefly(RULE, pod('a-0', 'app: a') + pod('a-1', 'app: a') + service('a'))).toEqual([]);
  const hook = pod('a-test', 'app: a', { spec: 'restartPolicy: Never, ', metadata: ', annotations: {helm.sh/hook: test}' });
  expect(briefly(RULE, deployment('a') + hook + service('a'))).toEqual([]);
});

test('the same labels on other nodes are variants of one app', () => {
  const onNodes = (name: string, os: string): string => deployment(name, { labels: 'app: a', pod: `nodeSelector: {kubernetes.io/os: ${os}}` });
  expect(briefly(RULE, onNodes('a', 'linux') + onNodes('a-windows', 'windows') + service('a'))).toEqual([]);
});

test('blue and green, and shards, are fine', () => {
  expect(briefly(RULE, deployment('a-blue', { labels: 'app: a, slot: blue' }) + deployment('a-green', { labels: 'app: a, slot: green' }) + service('a'))).toEqual([]);
});

describe.each(['clusterIP: None', 'publishNotReadyAddresses: true'])('a Service by which peers find each other (%s)', (spec) => {
  test('gathers several workloads on purpose', () => {
    const peers = deployment('ingester', { labels: 'name: ingester, gossip: "true"' }) + deployment('querier', { labels: 'name: querier, gossip: "true"' });
    expect(briefly(RULE, peers + service('gossip', { selector: 'gossip: "true"', spec }))).toEqual([]);
  });

  test('gathers no Pods that run to completion', () => {
    expect(briefly(RULE, deployment('a') + job('a') + service('a', { spec }))).toHaveLength(1);
  });
});
