import { briefly, deployment, service } from '../support';

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

test('the control plane writes three keys of a token Secret, and no other', () => {
  const token = '\n---\n{apiVersion: v1, kind: Secret, metadata: {name: db}, type: kubernetes.io/service-account-token}\n';
  const reads = (key: string) => deployment('web', { container: `env: [{name: KEY, valueFrom: {secretKeyRef: {name: db, key: ${key}}}}]` });
  expect(['token', 'ca.crt', 'namespace'].flatMap((key) => briefly(RULE, reads(key) + token))).toEqual([]);
  expect(briefly(RULE, reads('password') + token)).toHaveLength(1);
});

test.each([
  'annotations: {reflector.v1.k8s.emberstack.com/reflects: shared/db}', 'annotations: {replicator.v1.mittwald.de/replicate-from: shared/db}',
])('a Secret that a controller fills has keys that nobody knows: %s', (metadata) => {
  expect(briefly(RULE, `${web}\n---\n{apiVersion: v1, kind: Secret, metadata: {name: db, ${metadata}}}\n`)).toEqual([]);
});

test("OpenShift's service CA makes the Secret that a Service asks for", () => {
  const asks = service('web', { metadata: 'annotations: {service.beta.openshift.io/serving-cert-secret-name: db}' });
  expect(briefly(RULE, web + asks)).toEqual([]);
});

test('a sealed Secret has the name of the SealedSecret, whatever its template says', () => {
  const sealed = (name: string) => `\n---\n{apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: ${name}}, spec: {template: {metadata: {name: db}}}}\n`;
  expect(briefly(RULE, web + sealed('db'))).toEqual([]);
  expect(briefly(RULE, web + sealed('stage-db'))).toEqual([missing]);
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
