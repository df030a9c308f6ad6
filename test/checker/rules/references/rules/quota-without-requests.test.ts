import { briefly, deployment } from '../support';

const RULE = 'quota-without-requests';

function quota(hard: string, spec = ''): string {
  return `\n---\n{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {${hard}}${spec}}}\n`;
}

const REFUSED = 'warning spec.template.spec.containers[0].resources: ResourceQuota default/q limits requests.cpu, and main of Deployment web does not state it: the Pods are refused.';

test('Pods without the requests that a quota limits are a warning', () => {
  expect(briefly(RULE, deployment('web') + quota('requests.cpu: 2'))).toEqual([REFUSED]);
});

test('the short name of a resource means its request', () => {
  expect(briefly(RULE, deployment('web') + quota('cpu: 2, requests.cpu: 1'))).toEqual([REFUSED]);
});

test('what the containers state is not missed; a limit is a request as well, and a request no limit', () => {
  expect(briefly(RULE, deployment('web', { container: 'resources: {requests: {cpu: 1}}' }) + quota('requests.cpu: 2'))).toEqual([]);
  expect(briefly(RULE, deployment('web', { container: 'resources: {limits: {cpu: 1}}' }) + quota('requests.cpu: 2, limits.cpu: 2'))).toEqual([]);
  expect(briefly(RULE, deployment('web', { container: 'resources: {requests: {cpu: 1}}' }) + quota('limits.cpu: 2'))).toHaveLength(1);
});

test('init containers count as well', () => {
  const web = deployment('web', { container: 'resources: {requests: {cpu: 1, memory: 1Gi}}', pod: 'initContainers: [{name: init}]' });
  expect(briefly(RULE, web + quota('requests.cpu: 2, requests.memory: 2Gi'))).toEqual([
    'warning spec.template.spec.initContainers[0].resources: ResourceQuota default/q limits requests.cpu, requests.memory, and init of Deployment web does not state them: the Pods are refused.',
  ]);
});

test('the Pods of a CronJob are refused as well', () => {
  const job = '\n---\n{apiVersion: batch/v1, kind: CronJob, metadata: {name: j}, spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: main}]}}}}}}\n';
  expect(briefly(RULE, job + quota('limits.memory: 2Gi'))).toEqual([
    'warning spec.jobTemplate.spec.template.spec.containers[0].resources: ResourceQuota default/q limits limits.memory, and main of CronJob j does not state it: the Pods are refused.',
  ]);
});

test('counts and storage ask nothing of containers', () => {
  expect(briefly(RULE, deployment('web') + quota('pods: 10, requests.storage: 1Gi, requests.ephemeral-storage: 1Gi, count/deployments.apps: 3'))).toEqual([]);
});

test('a LimitRange that gives the default is an answer, and so is the Pod as a whole', () => {
  const range = (limit: string) => `\n---\n{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [{type: Container, ${limit}}]}}\n`;
  expect(briefly(RULE, deployment('web') + quota('requests.cpu: 2') + range('defaultRequest: {cpu: 1}'))).toEqual([]);
  expect(briefly(RULE, deployment('web') + quota('limits.cpu: 2') + range('defaultRequest: {cpu: 1}'))).toHaveLength(1);
  expect(briefly(RULE, deployment('web') + quota('limits.cpu: 2') + range('max: {cpu: 1}'))).toEqual([]);
  expect(briefly(RULE, deployment('web', { pod: 'resources: {requests: {cpu: 1}}' }) + quota('requests.cpu: 2'))).toEqual([]);
});

test('a quota of another namespace is none of theirs', () => {
  expect(briefly(RULE, deployment('web', { metadata: 'namespace: other' }) + quota('requests.cpu: 2'))).toEqual([]);
});

test.each([
  ['scopes: [NotTerminating]', 1], ['scopes: [Terminating]', 0], ['scopes: [NotBestEffort]', 0], ['scopes: [BestEffort]', 1], ['scopes: [CrossNamespacePodAffinity]', 0],
  ['scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}', 0],
])('a quota with %s is for %s of these Pods', (scope, count) => {
  expect(briefly(RULE, deployment('web') + quota('requests.cpu: 2', `, ${scope}`))).toHaveLength(count);
});

test('a quota for a class of Pods is for those that name it', () => {
  const selector = (operator: string) => `, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: ${operator}, values: [high]}]}`;
  const web = deployment('web', { pod: 'priorityClassName: high' });
  expect(briefly(RULE, web + quota('requests.cpu: 2', selector('In')))).toHaveLength(1);
  expect(briefly(RULE, web + quota('requests.cpu: 2', selector('NotIn')))).toEqual([]);
});
