import { generateKeyPairSync } from 'node:crypto';
import { judge, pod } from './judge';

const deployment = (container: string, replicas = 2): string =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: ${replicas}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, ${container}}]}}}}`;
const budget = (limit: string): string =>
  `{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {${limit}, selector: {matchLabels: {app: web}}}}`;
const role = (rule: string): string => `{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{${rule}}]}`;
const service = (spec: string, annotations = ''): string =>
  `{apiVersion: v1, kind: Service, metadata: {name: web, annotations: {${annotations}}}, spec: {${spec}}}`;
const configMap = (data: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: web}, data: {${data}}}`;

describe('image-tag-mutable', () => {
  test.each([['nginx', 'has no tag, which means latest'], ['nginx:latest', 'has the tag latest'], ['host:5000/nginx', 'has no tag, which means latest']])(
    '%s may change under the same name', (image, found) => {
      expect(judge('image-tag-mutable', pod(`image: "${image}"`))).toEqual([`spec.containers[0].image: container "c": the image "${image}" ${found}`]);
    });

  test.each(['nginx:1.27', 'nginx@sha256:abc', 'nginx:latest@sha256:abc', 'host:5000/nginx:1'])('%s is one version', (image) => {
    expect(judge('image-tag-mutable', pod(`image: "${image}"`))).toEqual([]);
  });
});

test('image-digest wants a digest', () => {
  expect(judge('image-digest', pod('image: "nginx:1.27"'))).toEqual(['spec.containers[0].image: container "c": the image "nginx:1.27" is not pinned by digest']);
  expect(judge('image-digest', pod('image: "nginx@sha256:abc"'))).toEqual([]);
});

describe('image-registry', () => {
  test('an image from elsewhere is named with its registry', () => {
    expect(judge('image-registry', pod('image: nginx'), { registries: ['ghcr.io/acme'] }))
      .toEqual(['spec.containers[0].image: container "c": the image "nginx" comes from docker.io']);
    expect(judge('image-registry', pod('image: ghcr.io/acme-evil/x'), { registries: ['ghcr.io/acme'] })).toHaveLength(1);
  });

  test('an image from the list, or any without a list, passes', () => {
    expect(judge('image-registry', pod('image: ghcr.io/acme/x'), { registries: ['ghcr.io/acme'] })).toEqual([]);
    expect(judge('image-registry', pod('image: nginx'), { registries: ['docker.io/library'] })).toEqual([]);
    expect(judge('image-registry', pod('image: nginx'))).toEqual([]);
  });
});

test('resources-missing names what is missing; a limit counts as its request', () => {
  expect(judge('resources-missing', pod('resources: {requests: {cpu: 1}}')))
    .toEqual(['spec.containers[0].resources: container "c" has no requests.memory, no limits.memory']);
  expect(judge('resources-missing', pod('resources: {requests: {cpu: 1}, limits: {memory: 1Gi}}'))).toEqual([]);
});

test('probes-missing wants both probes on long-running containers, and none on others', () => {
  expect(judge('probes-missing', deployment('readinessProbe: {}')))
    .toEqual(['spec.template.spec.containers[0]: container "c" has no livenessProbe']);
  expect(judge('probes-missing', deployment('image: a')))
    .toEqual(['spec.template.spec.containers[0]: container "c" has no readinessProbe and no livenessProbe']);
  expect(judge('probes-missing', deployment('readinessProbe: {}, livenessProbe: {}'))).toEqual([]);
  expect(judge('probes-missing', pod(''))).toEqual([]);
});

describe('disruption-budget', () => {
  test.each([['minAvailable: 2', 'minAvailable 2'], ['minAvailable: "51%"', 'minAvailable "51%"'], ['maxUnavailable: 0', 'maxUnavailable 0']])(
    '%s of 2 replicas lets none go', (limit, found) => {
      expect(judge('disruption-budget', `${deployment('image: a')}\n---\n${budget(limit)}`))
        .toEqual([`spec.${found.split(' ')[0]}: ${found} lets none of the 2 Pods of apps/v1 Deployment web go`]);
    });

  test.each(['minAvailable: 1', 'maxUnavailable: 1', 'maxUnavailable: "1%"', 'minAvailable: "50%"'])('%s of 2 replicas lets one go', (limit) => {
    expect(judge('disruption-budget', `${deployment('image: a')}\n---\n${budget(limit)}`)).toEqual([]);
  });

  test("an autoscaler's minimum counts instead of the replicas", () => {
    const autoscaler = '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: w}, spec: {minReplicas: 3, scaleTargetRef: {kind: Deployment, name: web}}}';
    expect(judge('disruption-budget', `${deployment('image: a')}\n---\n${budget('minAvailable: 2')}\n---\n${autoscaler}`)).toEqual([]);
  });
});

test('rbac-wildcard names the field that grants everything', () => {
  expect(judge('rbac-wildcard', role('apiGroups: [""], resources: ["*"], verbs: [get]'))).toEqual(['rules[0].resources: the role grants resources: "*"']);
  expect(judge('rbac-wildcard', role('apiGroups: [""], resources: [pods], verbs: [get]'))).toEqual([]);
});

describe('plain-secret', () => {
  test.each([
    ['DB_PASSWORD', 'hunter2', 'a secret, by its name'], ['apiKey', 'abcdef123', 'a secret, by its name'],
    ['DATABASE', 'postgres://app:hunter2@db:5432/x', 'a URL with a password in it'], ['A', 'AKIAIOSFODNN7EXAMPLE', 'an AWS access key'],
  ])('%s=%s is a secret, and its value is not repeated', (name, value, looksLike) => {
    expect(judge('plain-secret', pod(`env: [{name: ${name}, value: "${value}"}]`)))
      .toEqual([`spec.containers[0].env[0].value: the env variable ${name} of container "c" holds ${looksLike}`]);
  });

  test.each([
    ['PASSWORD_FILE', '/run/secrets/db'], ['TOKEN', '$(OTHER)'], ['API_KEY', '${API_KEY}'], ['SECRET_NAME', 'db'], ['TOKEN', '/var/run/token'], ['KEY', 'value'],
    ['URL', 'http://service-1.default.svc.cluster.local:80'], ['URL', 'postgres://app:$(PASSWORD)@db/x'], ['TOKEN_TTL', '3600'],
  ])('%s=%s is none', (name, value) => {
    expect(judge('plain-secret', pod(`env: [{name: ${name}, value: "${value}"}]`))).toEqual([]);
  });

  test('a ConfigMap is read as well', () => {
    expect(judge('plain-secret', configMap('db.password: hunter2'))).toEqual(['data["db.password"]: the key "db.password" holds a secret, by its name']);
    expect(judge('plain-secret', configMap('db.host: db'))).toEqual([]);
  });

  test('so are its bytes: a private key is told by its form, a certificate is none', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const binary = (bytes: Buffer): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nbinaryData: {tls.der: ${bytes.toString('base64')}}`;
    expect(judge('plain-secret', binary(privateKey.export({ type: 'pkcs8', format: 'der' })))).toEqual(['binaryData["tls.der"]: the key "tls.der" holds a private key (DER)']);
    expect(judge('plain-secret', binary(publicKey.export({ type: 'spki', format: 'der' })))).toEqual([]);
  });
});

describe('plain-secret in the files of a ConfigMap', () => {
  const inFile = (key: string, text: string): string[] => judge('plain-secret', configMap(`${JSON.stringify(key)}: ${JSON.stringify(text)}`));

  test.each([
    ['application.yaml', 'spring:\n  datasource:\n    username: app\n    password: hunter2 # of the test system\n', 'password in line 4'],
    ['.env', 'DB_HOST=db\nexport DB_PASSWORD="hunter 2"\nDB_PASSWORD=hunter2', 'DB_PASSWORD in line 3'],
    ['app.properties', 'db.password = hunter2\r\n', 'db.password in line 1'],
    ['config.json', '{"db": {"user": "app", "password": "hunter2"}}', 'password in line 1'],
    ['config.json', '{\n  "apiKey": "k3y-0f-acme",\n}', 'apiKey in line 2'],
    ['settings.xml', '<server>\n  <password>hunter2</password>\n</server>', 'password in line 2'],
    ['conf.toml', "[db]\npassword = 'hunter2'", 'password in line 2'],
  ])('%s: %j holds one, and its value is not repeated', (key, text, place) => {
    expect(inFile(key, text)).toEqual([`data["${key}"]: the key "${key}" holds a secret, by its name: ${place}`]);
  });

  test('several secrets of a file are one finding', () => {
    expect(inFile('a.env', 'PASSWORD=hunter2\nTOKEN=abcdef99')).toEqual([
      'data["a.env"]: the key "a.env" holds secrets, by their names: PASSWORD in line 1, TOKEN in line 2',
    ]);
  });

  test.each([
    '${DB_PASSWORD}', '$DB_PASSWORD', '"{{ .Values.password }}"', '/run/secrets/db', '', '""', "''", 'null', '~', '<password>', 'changeme', 'CHANGE_ME', 'your-password',
    '%DB_PASSWORD%', '@db.password@', '__PASSWORD__', 'ENC(abc)', 'vault:secret/data/db#password', 'secret/data/db#password', '!vault |', '|', 'string', 'required',
    'process.env.PASSWORD', 'getPassword()', 'Password', 'Your password here', 'arn:aws:secretsmanager:eu-west-1:1:secret:db', 'https://vault.example/v1', '*default', '3600s',
    'certs/db.pem', '{', '[', '$__file{/etc/secrets/db}', 'env:DB_PASSWORD',
  ])('password: %s is none', (value) => {
    expect(inFile('application.yaml', `db:\n  password: ${value}\n`)).toEqual([]);
  });

  test.each([
    ['credentials', '{"s3": {"secretKeyName": "KEY"}}'], ['_example', 'password: hunter2\n'], ['credentials', 'provider: s3\nregion: eu\n'], ['run.sh', 'PASSWORD=hunter2\n'], ['start', '#!/bin/sh\nPASSWORD=hunter2\n'], ['README.md', 'password: hunter2\n'], ['messages_de.properties', 'login.password=Kennwort\n'],
    ['values.yaml', '# password: hunter2\nimagePullSecret: registry\nexistingSecret: db-auth\npasswordFile: db\n'], ['settings.py', 'PASSWORD = "hunter2"\n'],
  ])('%s: %j holds none', (key, text) => {
    expect(inFile(key, text)).toEqual([]);
  });
});

describe('public-exposure', () => {
  test.each([
    [service('type: LoadBalancer'), 'spec.type: the Service is reachable from outside through a load balancer'],
    [service('type: NodePort'), 'spec.type: the Service is reachable on a port of every node'],
    ['{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {rules: [{host: a.example}]}}',
      'spec.rules: the Ingress is reachable from outside as a.example'],
  ])('%s is public', (yaml, finding) => {
    expect(judge('public-exposure', yaml)).toEqual([finding]);
    expect(judge('public-exposure', yaml, { publicAllow: [] })).toEqual([finding]);
    expect(judge('public-exposure', yaml, { publicAllow: ['default/web'] })).toEqual([]);
  });

  test.each([
    service('type: ClusterIP'), service('type: LoadBalancer', 'service.beta.kubernetes.io/azure-load-balancer-internal: "true"'),
    service('type: LoadBalancer', 'networking.gke.io/load-balancer-type: Internal'),
  ])('%s is not', (yaml) => {
    expect(judge('public-exposure', yaml, { publicAllow: [] })).toEqual([]);
  });
});

test.each<[string, string, string | undefined]>([
  ['a Service with an external address', '{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {externalIPs: [203.0.113.1]}}', 'spec.externalIPs: the Service is reachable from outside at 203.0.113.1'],
  ['a Gateway', '{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: web}, spec: {listeners: [{port: 80, hostname: a.example.com}]}}', 'spec.listeners: the Gateway is reachable from outside as a.example.com'],
  ['a route', '{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: web}, spec: {parentRefs: [{name: edge}]}}', 'spec.parentRefs: the HTTPRoute is published through Gateway edge'],
  ['a route of a mesh', '{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: web}, spec: {parentRefs: [{kind: Service, name: api}]}}', undefined],
])('public-exposure sees %s', (_, yaml, message) => {
  expect(judge('public-exposure', yaml)).toEqual(message === undefined ? [] : [message]);
});
