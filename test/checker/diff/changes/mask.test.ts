import { maskSecrets } from '../../../../src/checker/diff/changes/mask';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const SECRET = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' } };

function masked(before: JsonObject, after: JsonObject): unknown[] {
  return maskSecrets({ ...SECRET, ...before }, { ...SECRET, ...after }).map((object) => object?.data);
}

test('a value is shown by its size only, and by no digest that a guess could be held against', () => {
  expect(maskSecrets({ ...SECRET, data: { token: 'YWJj' } }, undefined)).toEqual([{ ...SECRET, data: { token: '(secret value, 3 bytes)' } }, undefined]);
});

test('a value that changed says so, also where the size stays', () => {
  expect(masked({ data: { token: 'YWJj' } }, { data: { token: 'eHl6' } })).toEqual([{ token: '(secret value, 3 bytes)' }, { token: '(secret value, 3 bytes, changed)' }]);
});

test('a value that stays is the same on both sides, as data in base64 and as stringData, which wins', () => {
  const same = { token: '(secret value, 3 bytes)' };
  expect(masked({ data: { token: 'YWJj' } }, { stringData: { token: 'abc' } })).toEqual([same, same]);
  expect(masked({ data: { token: 'YWJj' } }, { data: { token: 'eA==' }, stringData: { token: 'abc' } })).toEqual([same, same]);
});

test('the copy that kubectl keeps in an annotation is dropped', () => {
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"token":"YWJj"}}', 'team': 'a' };
  expect(maskSecrets(undefined, { ...SECRET, metadata: { name: 's', annotations } })).toEqual([undefined, { ...SECRET, metadata: { name: 's', annotations: { team: 'a' } } }]);
});

test('other kinds pass as they are', () => {
  const config = { apiVersion: 'v1', kind: 'ConfigMap', data: { token: 'YWJj' } };
  expect(maskSecrets(config, config)[1]).toBe(config);
});
