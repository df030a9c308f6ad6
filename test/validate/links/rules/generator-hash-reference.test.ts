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
