import { checkLinks } from '../../../../../src/checker/rules/references/check-links';
import { briefly, deployment, findings, namespace, resourcesOf, service } from '../support';

const PATH = 'spec.template.spec.containers[0].env[0].value';

function client(name: string, value: string, more = {}): string {
  return deployment('client', { container: `env: [{name: ${name}, value: '${value}'}]`, ...more });
}

test('a URL to a Service and port of the render is fine', () => {
  expect(briefly('service-reference', client('WEB_URL', 'http://web.default.svc.cluster.local:80/path') + service('web'))).toEqual([]);
});

test('a full DNS name of no Service is an error that names value, path and remedy', () => {
  expect(findings('service-reference', client('WEB_URL', 'http://wep.default.svc.cluster.local:80') + service('web'))).toEqual([{
    overlay: 'test',
    document: 0,
    resource: 'apps/v1 Deployment client',
    rule: 'service-reference',
    severity: 'error',
    path: PATH,
    message: 'env WEB_URL holds http://wep.default.svc.cluster.local:80, but there is no Service default/wep.',
    hint: "Did you mean web? If it exists outside this render, say so: 'Service default/wep' under external in projen-gitops.validate.yaml, or " +
      'an annotation external.projen-gitops/wep: "Service default/wep" on the object.',
  }]);
});

test.each([
  ['http://web:8080', 'http://web:8080'],
  ['web:8080', 'web:8080'],
  ['web.default:8080', 'web.default:8080'],
  ['web.default.svc:8080', 'web.default.svc:8080'],
  ['tcp://user:secret@web.default.svc.corp.example:8080', 'tcp://web.default.svc.corp.example:8080'],
])('a port that the Service lacks is an error: %s', (value, found) => {
  expect(briefly('service-reference', client('WEB_ADDR', value) + service('web', { ports: '{port: 80, name: http}' }))).toEqual([
    `error ${PATH}: env WEB_ADDR holds ${found}, but Service default/web has no port 8080.`,
  ]);
});

test('a URL without port means the default port of its scheme', () => {
  expect(briefly('service-reference', client('WEB_URL', 'https://web/') + service('web'))).toEqual([
    `error ${PATH}: env WEB_URL holds https://web, but Service default/web has no port 443.`,
  ]);
  expect(briefly('service-reference', client('WEB_URL', 'http://web/') + service('web'))).toEqual([]);
});

test('a Service that the files call so, and the build did not, is an error that names it', () => {
  const renamed = (kind: string, _namespace: string, name: string) => (`${kind} ${name}` === 'Service web' ? { namespace: 'default', name: 'prod-web' } : undefined);
  const [finding] = findings('service-reference', client('WEB_ADDR', 'web:80') + service('prod-web'), { renamed });
  expect([finding.severity, finding.hint])
    .toEqual(['error', 'The render has Service default/prod-web: a namePrefix, nameSuffix or rename moved the Service, the text has to follow.']);
});

test('a prefix that all Services share moved them, where no files tell', () => {
  const [finding] = findings('service-reference', client('WEB_ADDR', 'web:80') + service('prod-web') + service('prod-api'));
  expect(finding.hint).toBe('The render has Service default/prod-web: a namePrefix, nameSuffix or rename moved the Service, the text has to follow.');
});

test('a longer name alone is no rename: another unit may render the shorter one', () => {
  expect(findings('service-reference', client('WEB_ADDR', 'web:80') + service('web-next'))).toEqual([]);
  expect(findings('service-outside-render', client('WEB_ADDR', 'web:80') + service('web-next')).map(({ severity, hint }) => [severity, hint.split('. ')[0]]))
    .toEqual([['warning', 'The render has Service default/web-next']]);
});

test('a missing Service is an error where the render creates the namespace, or has a name one letter away', () => {
  const url = client('ORDERS_URL', 'http://orders:80') + service('web');
  expect(briefly('service-reference', url)).toEqual([]);
  expect(briefly('service-reference', url + namespace('default'))).toEqual([`error ${PATH}: env ORDERS_URL holds http://orders:80, but there is no Service default/orders.`]);
  expect(briefly('service-reference', url + service('order'))).toEqual([`error ${PATH}: env ORDERS_URL holds http://orders:80, but there is no Service default/orders.`]);
});

describe('objects without a namespace may be applied to any', () => {
  const unknown = { defaultNamespace: undefined };

  test.each(['http://web.shop.svc:80', 'http://web.default.svc:80', 'web:80'])('so each of them may be meant: %s', (value) => {
    expect(checkLinks(resourcesOf(client('WEB_URL', value) + service('web', { selector: '' })), unknown)).toEqual([]);
  });

  test('a port is judged all the same, and nothing proposes a namespace', () => {
    const [finding] = findings('service-reference', client('WEB_URL', 'http://web.shop.svc:81') + service('web'), unknown);
    expect(finding.message).toBe('env WEB_URL holds http://web.shop.svc:81, but Service web has no port 81.');
  });

  test('a Service beside its Pods selects them, whichever of the two names the namespace', () => {
    const named = { metadata: 'namespace: shop' };
    expect(findings('service-selector-matches-nothing', deployment('web') + service('web', named), unknown)).toEqual([]);
    expect(findings('service-selector-matches-nothing', deployment('web', named) + service('web'), unknown)).toEqual([]);
  });
});

test('a Service that moved to another namespace with its client is an error', () => {
  const metadata = 'namespace: shop';
  const [finding] = findings('service-reference', client('WEB_URL', 'http://web.default.svc:80', { metadata }) + service('web', { metadata }));
  expect([finding.severity, finding.hint]).toEqual(['error', 'The render has Service shop/web: write web.shop.svc.cluster.local.']);
});

test('a name alone reaches only its own namespace', () => {
  expect(briefly('service-reference', client('WEB_ADDR', 'web:80') + service('web', { metadata: 'namespace: other' }))).toEqual([
    `error ${PATH}: env WEB_ADDR holds web:80, but there is no Service default/web.`,
  ]);
});

test('variables of the same container are expanded, DB_PORT is the port of DB_HOST', () => {
  const env = '[{name: HOST_NAME, value: db}, {name: DB_URL, value: "postgres://$(HOST_NAME):5433/x"}, {name: DB_HOST, value: db}, {name: DB_PORT, value: "5434"}]';
  expect(briefly('service-reference', deployment('client', { container: `env: ${env}` }) + service('db', { ports: '{port: 5432}' }))).toEqual([
    'error spec.template.spec.containers[0].env[1].value: env DB_URL holds postgres://db:5433, but Service default/db has no port 5433.',
    'error spec.template.spec.containers[0].env[2].value: env DB_HOST holds db, but Service default/db has no port 5434.',
  ]);
});

test('the same variable in an init container is one reference', () => {
  const env = 'env: [{name: WEB_ADDR, value: web:80}]';
  const yaml = deployment('client', { container: env, pod: `initContainers: [{name: wait, image: example, ${env}}]` }) + service('prod-web') + service('prod-api');
  expect(findings('service-reference', yaml).map(({ path }) => path)).toEqual([PATH]);
});

test('arguments and ConfigMap lines are read', () => {
  const yaml = deployment('client', { container: 'args: ["--web-addr=web:81", --backend, "http://web:82"]' }) + service('web') + `
---
apiVersion: v1
kind: ConfigMap
metadata: {name: config}
data:
  app.conf: |
    # http://commented:80
    url = http://web.default.svc:83
`;
  expect(briefly('service-reference', yaml)).toEqual([
    'error spec.template.spec.containers[0].args[0]: argument holds web:81, but Service default/web has no port 81.',
    'error spec.template.spec.containers[0].args[2]: argument holds http://web:82, but Service default/web has no port 82.',
    'error data["app.conf"]: key app.conf, line 2 holds http://web.default.svc:83, but Service default/web has no port 83.',
  ]);
});

test('a Pod of a StatefulSet is addressed through its headless Service', () => {
  const db = `
---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {serviceName: db, selector: {matchLabels: {app: db}},
  template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db, image: example}]}}}}
` + service('db', { spec: 'clusterIP: None', ports: '{port: 5432}' });
  expect(briefly('service-reference', client('DB_URL', 'postgres://db-0.db:5432,db-1.db.default.svc.cluster.local:5432/x') + db)).toEqual([]);
  expect(briefly('service-reference', client('DB_HOST', 'pg-0.db.default.svc') + db)).toEqual([
    `error ${PATH}: env DB_HOST holds pg-0.db.default.svc, but Service default/db has no Pod pg-0.`,
  ]);
});

test('Pods behind a headless Service answer on ports that it does not list; behind one with an address only those do', () => {
  const value = client('WEB_URL', 'http://web.default.svc:9000');
  expect(briefly('service-reference', value + service('web', { spec: 'clusterIP: None' }))).toEqual([]);
  expect(briefly('service-reference', value + service('web'))).toEqual([
    `error ${PATH}: env WEB_URL holds http://web.default.svc:9000, but Service default/web has no port 9000.`,
  ]);
});

test('only a headless Service has names for its Pods', () => {
  const db = `
---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {serviceName: db, selector: {matchLabels: {app: db}},
  template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db, image: example}]}}}}
`;
  const value = client('DB_HOST', 'pg-0.db.default.svc');
  expect(briefly('service-reference', value + db + service('db', { spec: 'clusterIP: None' }))).toHaveLength(1);
  expect(briefly('service-reference', value + db + service('db'))).toEqual([]);
  expect(briefly('service-reference', client('DB_URL', 'http://x.db:81') + service('db'))).toEqual([]);
  expect(briefly('service-reference', client('DB_URL', 'http://db-0.db:81') + db + service('db', { spec: 'clusterIP: None' }))).toEqual([]);
});

test.each([
  ['cluster.local', true], ['k8s.example.local', true], ['cluster.internal', true], ['corp.example.com', false], ['myinternal', false], ['mylocal', false],
])('a full name in a cluster domain is a reference also where the render knows nothing of its namespace: svc.%s', (domain, isReference) => {
  const told = briefly('service-outside-render', client('API_URL', `http://api.elsewhere.svc.${domain}`));
  expect(told).toHaveLength(isReference ? 1 : 0);
});

test('an SRV name is judged by the name of the port', () => {
  const web = service('web', { ports: '{port: 80, name: http}' });
  expect(briefly('service-reference', client('TARGET', '_http._tcp.web.default.svc.cluster.local') + web)).toEqual([]);
  expect(briefly('service-reference', client('TARGET', '_grpc._tcp.web.default.svc.cluster.local') + web)).toEqual([
    `error ${PATH}: env TARGET holds _grpc._tcp.web.default.svc.cluster.local, but Service default/web names no port grpc.`,
  ]);
});

test('an ExternalName Service has every port', () => {
  expect(briefly('service-reference', client('DB_ADDR', 'db:5432') + service('db', { spec: 'type: ExternalName, externalName: db.example.com', ports: '' }))).toEqual([]);
});

test.each([
  ['URL', 'https://api.example.com/v1'], ['DB_HOST', 'db.example.com'], ['LISTEN_ADDR', 'all:8080'], ['URL', 'http://localhost:8080'], ['URL', 'http://127.0.0.1:9'],
  ['SITE_URL', 'https://web.dev'], ['IMAGE', 'redis:7'], ['NO_PROXY', 'localhost,.svc,.cluster.local,10.0.0.0/8'], ['URL', 'http://$(UNKNOWN):80'],
  ['CERT_HOSTS', '*.web.default.svc'], ['BUCKET_URL', 's3://backups/x'], ['SOCKET_URL', 'unix:///var/run/x.sock'], ['API_URL', 'https://kubernetes.default.svc'],
  ['OTEL_SERVICE_NAME', 'checkout'], ['HOST', 'server'], ['MODE_SERVER', 'standalone'], ['JAVA_OPTS', '-Dx=a:1'], ['TIME', '10:30'], ['ORIGINS', 'http://${HOST}:80'],
])('what is no reference into the cluster raises nothing: %s=%s', (name, value) => {
  expect(findings('service-reference', client(name, value) + service('web')).concat(findings('service-outside-render', client(name, value) + service('web')))).toEqual([]);
});

test('a namespace that is also a public ending makes a reference of a host with a port of its own, not of a web address', () => {
  const metadata = 'namespace: shop';
  const shop = (value: string) => namespace('shop') + client('WEB_URL', value, { metadata }) + service('web', { metadata });
  expect(briefly('service-reference', shop('http://api.shop:8080'))).toEqual([
    `error ${PATH}: env WEB_URL holds http://api.shop:8080, but there is no Service shop/api.`,
  ]);
  expect(briefly('service-reference', shop('https://api.shop'))).toEqual([]);
});

test('a Pod of a StatefulSet has a number below its replicas', () => {
  const db = (spec: string): string => `
---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {${spec}, serviceName: db, selector: {matchLabels: {app: db}},
  template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db, image: example}]}}}}
` + service('db', { spec: 'clusterIP: None', ports: '{port: 5432}' });
  const autoscaler = '\n---\n{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: db}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: db}}}\n';
  const addressed = (pod: string, spec: string, more = ''): string[] => briefly('service-reference', client('DB_HOST', `${pod}.db.default.svc`) + db(spec) + more);
  expect(addressed('db-1', 'replicas: 2')).toEqual([]);
  expect(addressed('db-2', 'replicas: 2')).toEqual([
    `error ${PATH}: env DB_HOST holds db-2.db.default.svc, but StatefulSet db has only the Pods db-0 to db-1.`,
  ]);
  expect(addressed('db-0', 'replicas: 1, ordinals: {start: 1}')).toEqual([
    `error ${PATH}: env DB_HOST holds db-0.db.default.svc, but StatefulSet db has only the Pod db-1.`,
  ]);
  expect(addressed('db-2', 'replicas: 2', autoscaler)).toEqual([]);
});

test('an external name inside the cluster names a Service; one outside is left alone', () => {
  const alias = (name: string): string => `\n---\n{apiVersion: v1, kind: Service, metadata: {name: alias}, spec: {type: ExternalName, externalName: ${name}}}\n`;
  expect(briefly('service-reference', service('web') + alias('web.default.svc.cluster.local'))).toEqual([]);
  expect(briefly('service-reference', service('web') + alias('db.example.com'))).toEqual([]);
  expect(briefly('service-reference', service('web') + alias('wep.default.svc.cluster.local'))).toEqual([
    'error spec.externalName: externalName holds wep.default.svc.cluster.local, but there is no Service default/wep.',
  ]);
});

test.each([
  ['README', 'see http://wiki/runbook for help'], ['NOTES.md', 'see http://wiki.default.svc/runbook'], ['_example', 'gateway: http://gone.default.svc:80'], ['hint', 'see http://wiki/runbook for help'],
])('text for people names no Service: key %s', (key, text) => {
  const configMap = `{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {${key}: '${text}'}}`;
  expect(briefly('service-reference', deployment('web') + service('web') + `\n---\n${configMap}`)).toEqual([]);
});

test('a value that is nothing but a Service of the render with a port means that port, whatever the variable is called; an image does not', () => {
  expect(briefly('service-reference', client('API', 'web:81') + service('web'))).toEqual([`error ${PATH}: env API holds web:81, but Service default/web has no port 81.`]);
  expect(briefly('service-reference', client('SIDECAR_IMAGE', 'web:81') + client('API', 'redis:7') + service('web'))).toEqual([]);
});

test.each([
  ['postgres://$(USER):$(PASSWORD)@db.default.svc.cluster.local:5433/x', 'postgres://db.default.svc.cluster.local:5433'],
  ['postgres://$(USER):$(PASSWORD)@db:5433/x', 'postgres://db:5433'],
])('what a Secret hides of a text hides no address in it: %s', (url, found) => {
  const secrets = ['USER', 'PASSWORD'].map((name) => `{name: ${name}, valueFrom: {secretKeyRef: {name: s, key: ${name}, optional: true}}}`).join(', ');
  expect(briefly('service-reference', deployment('web', { container: `env: [${secrets}, {name: DB_URL, value: "${url}"}]` }) + deployment('db') + service('db', { ports: '{port: 5432}' }))).toEqual([
    expect.stringContaining(`env DB_URL holds ${found}`),
  ]);
});

test.each(['http://$(HOST):80', 'http://$(TEAM).default.svc.cluster.local', 'http://web-$(TEAM):80', '$(TEAM).web.shop.svc:80', 'http://$(TEAM)web:80/'])(
  'a name with a hidden part is none: %s',
  (url) => {
    expect(briefly('service-reference', deployment('a', { container: `env: [{name: API_URL, value: "${url}"}], args: ["--upstream=${url}"]` }))).toEqual([]);
  },
);
