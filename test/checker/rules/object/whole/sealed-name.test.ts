import { judge } from '../judge';

function sealed(metadata: string, template: string): string[] {
  return judge(`{apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {${metadata}}, spec: {encryptedData: {a: AgBy}, template: {metadata: {${template}}}}}`)
    .filter((found) => found.startsWith('sealed-name'));
}

test('a SealedSecret under another name or in another namespace than it was encrypted for is reported', () => {
  expect(sealed('name: stage-login, namespace: a', 'name: login, namespace: b')).toEqual(['sealed-name metadata.name', 'sealed-name metadata.namespace']);
});

test('what agrees, or is not said, is fine', () => {
  expect(sealed('name: login, namespace: a', 'name: login, namespace: a')).toEqual([]);
  expect(sealed('name: login', 'name: login, namespace: a')).toEqual([]);
  expect(sealed('name: stage-login', '')).toEqual([]);
});

test('the scope of the encryption is followed, wherever it is written', () => {
  const wide = 'annotations: {sealedsecrets.bitnami.com/cluster-wide: "true"}';
  expect(sealed(`name: stage-login, ${wide}`, 'name: login')).toEqual([]);
  expect(sealed('name: stage-login', `name: login, ${wide}`)).toEqual([]);
  expect(sealed('name: stage-login, namespace: a, annotations: {sealedsecrets.bitnami.com/namespace-wide: "true"}', 'name: login, namespace: b')).toEqual(['sealed-name metadata.namespace']);
});
