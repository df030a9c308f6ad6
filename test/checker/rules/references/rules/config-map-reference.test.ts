import { briefly, deployment } from '../support';

const RULE = 'config-map-reference';
const config = '\n---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: config}, data: {level: info}, binaryData: {logo: AA==}}\n';

function fromKey(key: string, more = ''): string {
  return `env: [{name: LEVEL, valueFrom: {configMapKeyRef: {name: config, key: ${key}${more}}}}]`;
}

test('rendered ConfigMaps and keys are fine, in every place', () => {
  const pod = 'volumes: [{name: a, configMap: {name: config, items: [{key: level, path: x}]}}, {name: b, projected: {sources: [{configMap: {name: config}}]}}]';
  expect(briefly(RULE, deployment('web', { container: `${fromKey('logo')}, envFrom: [{configMapRef: {name: config}}]`, pod }) + config)).toEqual([]);
});

test('a missing ConfigMap is one warning per object', () => {
  expect(briefly(RULE, deployment('web', { container: `${fromKey('level')}, envFrom: [{configMapRef: {name: config}}]` }))).toEqual([
    'warning spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name: The render has no ConfigMap default/config.',
  ]);
});

test('a key that the rendered ConfigMap lacks is an error', () => {
  const cronJob = '\n---\n{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {jobTemplate: {spec: {template: {spec: {volumes: [' +
    '{name: v, projected: {sources: [{configMap: {name: config, items: [{key: colour, path: x}]}}]}}], containers: [{name: main, image: example}]}}}}}}\n';
  expect(briefly(RULE, deployment('web', { container: fromKey('levels') }) + cronJob + config)).toEqual([
    'error spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap default/config has no key levels.',
    'error spec.jobTemplate.spec.template.spec.volumes[0].projected.sources[0].configMap.items[0].key: ConfigMap default/config has no key colour.',
  ]);
});

test('what is optional, and what every namespace has, is fine', () => {
  const pod = 'volumes: [{name: ca, configMap: {name: kube-root-ca.crt}}]';
  expect(briefly(RULE, deployment('web', { container: fromKey('other', ', optional: true'), pod }) + config)).toEqual([]);
});

test('init and ephemeral containers are read as well', () => {
  const from = 'envFrom: [{configMapRef: {name: gone}}]';
  expect(briefly(RULE, deployment('a', { pod: `initContainers: [{name: i, ${from}}]` }) + deployment('b', { pod: `ephemeralContainers: [{name: e, ${from}}]` }))).toEqual([
    'warning spec.template.spec.initContainers[0].envFrom[0].configMapRef.name: The render has no ConfigMap default/gone.',
    'warning spec.template.spec.ephemeralContainers[0].envFrom[0].configMapRef.name: The render has no ConfigMap default/gone.',
  ]);
});
