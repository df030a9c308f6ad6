import { briefly } from '../support';

const RULE = 'renamed-reference';

function object(name: string, spec: string, metadata = ''): string {
  return `\n---\n{apiVersion: db.example.org/v1, kind: Cluster, metadata: {name: ${name}${metadata}}, spec: {${spec}}}\n`;
}

function named(kind: string, name: string): string {
  return `\n---\n{apiVersion: v1, kind: ${kind}, metadata: {name: ${name}}}\n`;
}

const LOGIN = 'env: [{valueFrom: {secretKeyRef: {name: login, key: password}}}]';

test('a field of a custom resource that kept the name before namePrefix is a warning', () => {
  expect(briefly(RULE, named('Secret', 'stage-login-4gmcd2mgb9') + object('stage-main', LOGIN))).toEqual([
    'warning spec.env[0].valueFrom.secretKeyRef.name: The render has no Secret default/login; kustomize renamed it to stage-login-4gmcd2mgb9 and left this place as it was.',
  ]);
});

test('so is one before nameSuffix, both, and without a hash', () => {
  expect(briefly(RULE, named('Secret', 'login-blue-4gmcd2mgb9') + object('main-blue', LOGIN))).toHaveLength(1);
  expect(briefly(RULE, named('Secret', 'stage-login-blue') + object('stage-main-blue', LOGIN))).toHaveLength(1);
});

test('a name whose prefix the referring object does not have is another’s', () => {
  expect(briefly(RULE, named('Secret', 'stage-login') + object('main', LOGIN))).toEqual([]);
  expect(briefly(RULE, named('Secret', 'login-blue') + object('main', LOGIN))).toEqual([]);
});

test('what is there under the written name is meant', () => {
  expect(briefly(RULE, named('Secret', 'stage-login') + named('Secret', 'login') + object('stage-main', LOGIN))).toEqual([]);
});

test('a name that lacks the hash alone is another rule’s', () => {
  expect(briefly(RULE, named('Secret', 'login-4gmcd2mgb9') + object('stage-main', LOGIN))).toEqual([]);
  expect(briefly('generator-hash-reference', named('Secret', 'login-4gmcd2mgb9') + object('stage-main', LOGIN))).toHaveLength(1);
});

test('what exists outside, or is made by a controller, is not missed', () => {
  expect(briefly(RULE, named('Secret', 'stage-login') + object('stage-main', LOGIN), { external: ['Secret default/login'] })).toEqual([]);
  const external = '\n---\n{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: e}, spec: {target: {name: login}}}\n';
  expect(briefly(RULE, named('Secret', 'stage-login') + external + object('stage-main', LOGIN))).toEqual([]);
});

test.each([
  ['bootstrap: {initdb: {secret: {name: login}}}', 'spec.bootstrap.initdb.secret.name'],
  ['existingSecret: login', 'spec.existingSecret'],
  ['servers: [{tls: {credentialName: login}}]', 'spec.servers[0].tls.credentialName'],
  ['basicAuth: {username: {name: login, key: user}}', 'spec.basicAuth.username.name'],
])('%s names a Secret', (spec, path) => {
  expect(briefly(RULE, named('Secret', 'stage-login') + object('stage-main', spec))).toEqual([expect.stringContaining(`warning ${path}: The render has no Secret`)]);
});

test.each([
  ['haproxy.org/auth-secret: login', 'metadata.annotations["haproxy.org/auth-secret"]'],
  ['nginx.ingress.kubernetes.io/auth-secret: default/login', 'metadata.annotations["nginx.ingress.kubernetes.io/auth-secret"]'],
  ['secret.reloader.stakater.com/reload: "other,login"', 'metadata.annotations["secret.reloader.stakater.com/reload"]'],
  ['alb.ingress.kubernetes.io/auth-idp-oidc: \'{"issuer":"x","secretName":"login"}\'', 'metadata.annotations["alb.ingress.kubernetes.io/auth-idp-oidc"]'],
])('the annotation %s names a Secret', (annotation, path) => {
  expect(briefly(RULE, named('Secret', 'stage-login') + object('stage-main', '', `, annotations: {${annotation}}`))).toEqual([
    expect.stringContaining(`warning ${path}: The render has no Secret default/login`),
  ]);
});

test('headers of ingress-nginx are in a ConfigMap', () => {
  expect(briefly(RULE, named('ConfigMap', 'stage-headers') + object('stage-main', '', ', annotations: {nginx.ingress.kubernetes.io/custom-headers: default/headers}'))).toEqual([
    expect.stringContaining('The render has no ConfigMap default/headers; kustomize renamed it to stage-headers'),
  ]);
});

test('an annotation that holds the object as it was is no mention', () => {
  const kept = ', annotations: {kubectl.kubernetes.io/last-applied-configuration: \'{"spec":{"secretName":"login"}}\'}';
  expect(briefly(RULE, named('Secret', 'stage-login') + object('stage-main', '', kept))).toEqual([]);
});
