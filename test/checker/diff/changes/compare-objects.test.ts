import { parseDocument } from 'yaml';
import { compareResources } from '../../../../src/checker/diff/changes/compare-objects';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

function yaml(text: string): JsonObject {
  return parseDocument(text).toJS() as JsonObject;
}

function workload(container: string, spec = ''): JsonObject {
  return yaml(`{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {${spec} template: {spec: {containers: [{name: c, image: "x:1", ${container}}]}}}}`);
}

function service(spec: string): JsonObject {
  return yaml(`{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {${spec}}}`);
}

const CONTAINER = 'spec.template.spec.containers[c]';

describe('what is no change', () => {
  test.each([
    ['a quantity written differently', workload('resources: {requests: {cpu: 1, memory: 1Gi}}'), workload('resources: {requests: {cpu: 1000m, memory: 1024Mi}}')],
    ['an explicit default', workload(''), workload('imagePullPolicy: IfNotPresent', 'replicas: 1, strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%}},')],
    ['the order of keys', workload('command: [a], args: [b]'), workload('args: [b], command: [a]')],
    ['null and an empty list', workload('args: null, ports: []'), workload('')],
    ['a probe with its defaults', workload('livenessProbe: {httpGet: {port: 80}}'), workload('livenessProbe: {httpGet: {port: 80, path: /, scheme: HTTP}, periodSeconds: 10}')],
    ['requests that repeat the limits', workload('resources: {limits: {cpu: 1}}'), workload('resources: {limits: {cpu: 1}, requests: {cpu: 1000m}}')],
    ['a target port that repeats the port', service('ports: [{port: 80}]'), service('type: ClusterIP, ports: [{port: 80, targetPort: 80, protocol: TCP}]')],
    ['status', { ...service(''), status: { loadBalancer: {} } }, service('')],
  ])('%s', (_, before, after) => {
    expect(compareResources(before, after)).toEqual([]);
    expect(compareResources(after, before)).toEqual([]);
  });
});

describe('what is a change, and how its path reads', () => {
  test('an environment variable is found by its name, wherever it stands', () => {
    const before = workload('env: [{name: A, value: "1"}, {name: B, value: "2"}]');
    const after = workload('env: [{name: NEW, value: x}, {name: A, value: "3"}, {name: B, value: "2"}]');
    expect(compareResources(before, after)).toEqual([
      { path: `${CONTAINER}.env[A].value`, before: '1', after: '3' },
      { path: `${CONTAINER}.env[NEW]`, before: undefined, after: { name: 'NEW', value: 'x' } },
    ]);
  });

  test('a port is found by number and protocol', () => {
    expect(compareResources(service('ports: [{port: 80, targetPort: 1}, {port: 53, protocol: UDP}]'), service('ports: [{port: 53, protocol: UDP}, {port: 80, targetPort: 2}]')))
      .toEqual([{ path: 'spec.ports[80/TCP].targetPort', before: 1, after: 2 }]);
  });

  test('arguments keep their order', () => {
    expect(compareResources(workload('args: [a, b]'), workload('args: [b, a]')).map((change) => change.path)).toEqual([`${CONTAINER}.args[0]`, `${CONTAINER}.args[1]`]);
  });

  test('a removed value is shown beside the default that takes its place', () => {
    expect(compareResources(workload('', 'replicas: 3,'), workload(''))).toEqual([{ path: 'spec.replicas', before: 3, after: 1 }]);
  });

  test('a default that nobody wrote on either side is no change, even where it would come out differently', () => {
    const image = (tag: string): JsonObject => yaml(`{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {containers: [{name: c, image: "x:${tag}"}]}}}}`);
    expect(compareResources(image('latest'), image('1'))).toEqual([{ path: `${CONTAINER}.image`, before: 'x:latest', after: 'x:1' }]);
  });

  test('an empty selector is not an absent one', () => {
    const policy = (peer: string): JsonObject => yaml(`{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, spec: {ingress: [{from: [${peer}]}]}}`);
    expect(compareResources(policy('{podSelector: {}}'), policy('{namespaceSelector: {}}')).map((change) => change.path))
      .toEqual(['spec.ingress[0].from[0].podSelector', 'spec.ingress[0].from[0].namespaceSelector']);
  });

  test('a foreign kind has its lists matched by unique names, else by place', () => {
    const widget = (spec: string): JsonObject => yaml(`{apiVersion: example.com/v1, kind: Widget, spec: {${spec}}}`);
    expect(compareResources(widget('parts: [{name: a, n: 1}, {name: b}]'), widget('parts: [{name: b}, {name: a, n: 2}]'))).toEqual([
      { path: 'spec.parts', before: ['a', 'b'], after: ['b', 'a'], reordered: true },
      { path: 'spec.parts[a].n', before: 1, after: 2 },
    ]);
    expect(compareResources(widget('steps: [x, y, z]'), widget('steps: [y, z]'))).toEqual([{ path: 'spec.steps[0]', before: 'x', after: undefined }]);
  });
});
