import { briefly, deployment } from '../support';

const RULE = 'secret-reference';
const web = deployment('web', { container: 'env: [{name: KEY, valueFrom: {secretKeyRef: {name: db, key: password}}}]' });
const missing = 'warning spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef.name: The render has no Secret default/db.';

test('a Secret that the render does not hold is a warning', () => {
  expect(briefly(RULE, web)).toEqual([missing]);
});

test('a rendered Secret with the key is fine, without it is an error', () => {
  expect(briefly(RULE, web + '\n---\n{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {password: x}}\n')).toEqual([]);
  expect(briefly(RULE, web + '\n---\n{apiVersion: v1, kind: Secret, metadata: {name: db}, data: {pass: eA==}}\n')).toEqual([
    'error spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef.key: Secret default/db has no key password.',
  ]);
});

test.each([
  '{apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: db}}',
  '{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: x}, spec: {target: {name: db}}}',
  '{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: x}, spec: {secretName: db}}',
])('a Secret that a controller makes is fine: %s', (provider) => {
  expect(briefly(RULE, `${web}\n---\n${provider}\n`)).toEqual([]);
});

test('an Ingress certificate and a pull secret are references too', () => {
  const ingress = (annotations: string) => `\n---\n{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: in, annotations: {${annotations}}}, spec: {tls: [{secretName: tls}]}}\n`;
  expect(briefly(RULE, deployment('web', { pod: 'imagePullSecrets: [{name: pull}]' }) + ingress('') + ingress('cert-manager.io/issuer: ca'))).toEqual([
    'warning spec.template.spec.imagePullSecrets[0].name: The render has no Secret default/pull.',
    'warning spec.tls[0].secretName: The render has no Secret default/tls.',
  ]);
});

test('a Secret declared to exist outside is fine', () => {
  expect(briefly(RULE, web, { external: ['Secret */db'] })).toEqual([]);
});

test('an object says for itself, whatever its namespace, that a Secret exists outside', () => {
  const container = 'envFrom: [{secretRef: {name: database}}]';
  const metadata = 'namespace: shop, annotations: {external.projen-gitops/secret.database: "Secret */database"}';
  expect(briefly('secret-reference', deployment('web', { container, metadata }))).toEqual([]);
  expect(briefly('secret-reference', deployment('web', { container, metadata: 'namespace: shop' }))).toHaveLength(1);
});
