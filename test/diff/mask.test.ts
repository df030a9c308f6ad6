import { maskSecret } from '../../src/diff/mask';

const SECRET = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' } };

test('no value of a Secret passes: size and the start of its digest stand in its place', () => {
  expect(maskSecret({ ...SECRET, data: { token: 'YWJj' } })).toEqual({ ...SECRET, data: { token: '(secret, 3 bytes, sha256 ba7816bf)' } });
});

test('stringData is the same as data in base64, and wins over it', () => {
  expect(maskSecret({ ...SECRET, stringData: { token: 'abc' } })).toEqual(maskSecret({ ...SECRET, data: { token: 'YWJj' } }));
  expect(maskSecret({ ...SECRET, data: { token: 'eA==' }, stringData: { token: 'abc' } })).toEqual(maskSecret({ ...SECRET, data: { token: 'YWJj' } }));
});

test('the copy that kubectl keeps in an annotation is dropped', () => {
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"token":"YWJj"}}', 'team': 'a' };
  expect(maskSecret({ ...SECRET, metadata: { name: 's', annotations } })).toEqual({ ...SECRET, metadata: { name: 's', annotations: { team: 'a' } } });
});

test('other kinds pass as they are', () => {
  const config = { apiVersion: 'v1', kind: 'ConfigMap', data: { token: 'YWJj' } };
  expect(maskSecret(config)).toBe(config);
});
