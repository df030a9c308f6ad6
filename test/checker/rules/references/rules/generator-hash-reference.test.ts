import { briefly, deployment } from '../support';

const RULE = 'generator-hash-reference';
const generated = '\n---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: app-config-7d4kf9m5t2}, data: {}}\n';

test('a generated name with its hash is fine', () => {
  expect(briefly(RULE, deployment('web', { container: 'envFrom: [{configMapRef: {name: app-config-7d4kf9m5t2}}]' }) + generated)).toEqual([]);
});

test('a generated name without its hash is an error, and no second finding', () => {
  const yaml = deployment('web', { container: 'envFrom: [{configMapRef: {name: app-config}}]' }) + generated;
  expect(briefly(RULE, yaml)).toEqual([
    'error spec.template.spec.containers[0].envFrom[0].configMapRef.name: The render has no ConfigMap default/app-config; the generated one is app-config-7d4kf9m5t2.',
  ]);
  expect(briefly('config-map-reference', yaml)).toEqual([]);
});

const secret = '\n---\n{apiVersion: v1, kind: Secret, metadata: {name: db-7d4kf9m5t2}, data: {}}\n';

describe('a custom resource', () => {
  const custom = (spec: string, { apiVersion = 'example.com/v1', kind = 'App' } = {}): string =>
    `\n---\n{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: x}, spec: {${spec}}}\n`;

  test.each([
    ['valuesFrom: [{kind: ConfigMap, name: app-config}]', 'valuesFrom[0].name'],
    ['postBuild: {substituteFrom: [{kind: ConfigMap, name: app-config}]}', 'postBuild.substituteFrom[0].name'],
    ['from: {configMapRef: {name: app-config}}', 'from.configMapRef.name'],
    ['env: [{configMapKeyRef: {name: app-config, key: a}}]', 'env[0].configMapKeyRef.name'],
  ])('that reads it by its name without the hash is an error: %s', (spec, path) => {
    expect(briefly(RULE, custom(spec) + generated)).toEqual([
      `error spec.${path}: The render has no ConfigMap default/app-config; the generated one is app-config-7d4kf9m5t2.`,
    ]);
    expect(briefly(RULE, custom(spec.replace('app-config', 'app-config-7d4kf9m5t2')) + generated)).toEqual([]);
  });

  test.each([
    ['secretName: db', 'secretName'], ['credentialsSecret: {name: db}', 'credentialsSecret.name'], ['secrets: [db]', 'secrets[0]'],
    ['template: {volumes: [{secret: {secretName: db}}]}', 'template.volumes[0].secret.secretName'],
  ])('whose field may mean it is a warning: %s', (spec, path) => {
    expect(briefly(RULE, custom(spec) + secret)).toEqual([`warning spec.${path}: The render has no Secret default/db; the generated one is db-7d4kf9m5t2.`]);
  });

  test.each([
    'secretRef: {name: db, namespace: other}', 'secretRef: {name: db, optional: true}', 'writeConnectionSecretToRef: {name: db}', 'valuesFrom: [{kind: Other, name: db}]',
    'name: db', 'secret: DB', 'database: db',
  ])('that means something else is fine: %s', (spec) => {
    expect(briefly(RULE, custom(spec) + secret)).toEqual([]);
  });

  test('that makes a Secret of that name is fine', () => {
    expect(briefly(RULE, custom('secretName: db', { apiVersion: 'cert-manager.io/v1', kind: 'Certificate' }) + secret)).toEqual([]);
  });
});

test.each([
  ['args: [--config-map=app-config]', 'args[0]'], ['args: [--tcp-configmap=$(POD_NAMESPACE)/app-config]', 'args[0]'], ['args: [--configmap, default/app-config]', 'args[1]'],
  ['env: [{name: CONFIG_MAP_NAME, value: app-config}]', 'env[0].value'],
])('a container that is told the name without the hash is a warning: %s', (container, path) => {
  expect(briefly(RULE, deployment('web', { container }) + generated)).toEqual([
    `warning spec.template.spec.containers[0].${path}: The render has no ConfigMap default/app-config; the generated one is app-config-7d4kf9m5t2.`,
  ]);
});

test.each(['args: [--app=app-config]', 'args: [--config-map=other/app-config]', 'args: [--config-map=app-config-7d4kf9m5t2]', 'env: [{name: APP, value: app-config}]'])(
  'a container that is told something else is fine: %s', (container) => {
    expect(briefly(RULE, deployment('web', { container }) + generated)).toEqual([]);
  });

test('a Role and an annotation that name it without the hash are warnings', () => {
  const role = (name: string): string =>
    `\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{apiGroups: [""], resources: [configmaps], resourceNames: [${name}], verbs: [get]}]}\n`;
  const annotated = (names: string): string => deployment('web', { metadata: `annotations: {configmap.reloader.stakater.com/reload: "${names}"}` });
  expect(briefly(RULE, role('app-config') + annotated('other, default/app-config') + generated)).toEqual([
    'warning rules[0].resourceNames[0]: The render has no ConfigMap default/app-config; the generated one is app-config-7d4kf9m5t2.',
    'warning metadata.annotations["configmap.reloader.stakater.com/reload"]: The render has no ConfigMap default/app-config; the generated one is app-config-7d4kf9m5t2.',
  ]);
  expect(briefly(RULE, role('app-config-7d4kf9m5t2') + annotated('app-config-7d4kf9m5t2') + generated)).toEqual([]);
});

test('a name that exists without a hash, or is declared to, is fine', () => {
  const yaml = deployment('web', { container: 'args: [--config-map=app-config]' }) + generated;
  expect(briefly(RULE, `${yaml}\n---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: app-config}}\n`)).toEqual([]);
  expect(briefly(RULE, yaml, { external: ['ConfigMap default/app-config'] })).toEqual([]);
});
