import fc from 'fast-check';
import { deployment, resourcesOf, service } from './support';
import { checkLinks } from '../../../../src/checker/rules/references/check-links';
import { LINK_RULES } from '../../../../src/checker/rules/references/registry';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { runs } from '../../../helpers/runs';

const KINDS = [
  ['v1', 'Service'], ['v1', 'ConfigMap'], ['v1', 'Secret'], ['v1', 'Pod'], ['apps/v1', 'Deployment'], ['apps/v1', 'StatefulSet'], ['batch/v1', 'CronJob'],
  ['networking.k8s.io/v1', 'Ingress'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['gateway.networking.k8s.io/v1', 'Gateway'], ['autoscaling/v2', 'HorizontalPodAutoscaler'], ['policy/v1', 'PodDisruptionBudget'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
] as const;

/** Objects whose parts have the right names and any shape. */
const ODD_VALUES = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.constantFrom<unknown>(null, 1, 'web:80', 'http://web', '', [], {}), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 2 }),
  object: fc.dictionary(fc.constantFrom('name', 'namespace', 'spec', 'template', 'metadata', 'labels', 'containers', 'env', 'value', 'args', 'ports', 'port',
    'selector', 'matchLabels', 'rules', 'http', 'paths', 'backend', 'backendRefs', 'parentRefs', 'ingress', 'from', 'data', 'volumes', 'jobTemplate',
    'annotations', 'scaleTargetRef', 'valueFrom', 'configMapKeyRef', 'listeners'), tie('value'), { maxKeys: 4 }),
}));

test('objects of any shape are checked without a crash', () => {
  const object = fc.record({ kind: fc.constantFrom(...KINDS), metadata: ODD_VALUES.value, spec: ODD_VALUES.value, more: ODD_VALUES.object });
  fc.assert(fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
    const resources = objects.map(({ kind: [apiVersion, kind], metadata, spec, more }, document) => (
      { overlay: 'test', document, object: { ...(more as JsonObject), apiVersion, kind, metadata, spec } as JsonObject }));
    expect(Array.isArray(checkLinks(resources))).toBe(true);
  }), { numRuns: runs(500) });
});

test('findings come in document order', () => {
  const yaml = service('x') + deployment('y', { container: 'env: [{name: Z_URL, value: "http://z"}]' }) + service('x');
  expect(checkLinks(resourcesOf(yaml)).map(({ document }) => document)).toEqual([0, 1, 2, 2]);
});

test('every rule has an id of its own and belongs to the links checks', () => {
  const infos = LINK_RULES;
  expect(new Set(infos.map(({ id }) => id)).size).toBe(infos.length);
  expect(infos.filter(({ id, part, title }) => part !== 'links' || !/^[a-z]+(-[a-z]+)*$/.test(id) || !title.endsWith('.'))).toEqual([]);
});
