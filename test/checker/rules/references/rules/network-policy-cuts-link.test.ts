import { briefly, deployment, service } from '../support';

const RULE = 'network-policy-cuts-link';
const PATH = 'spec.template.spec.containers[0].env[0].value';

const system = deployment('a', { container: 'env: [{name: B_URL, value: "http://b:80"}]' })
  + deployment('b', { container: 'ports: [{containerPort: 8080, name: http}]' })
  + service('b', { ports: '{port: 80, targetPort: http}' });

function policy(spec: string): string {
  return `\n---\n{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p}, spec: {${spec}}}\n`;
}

function ingress(rule: string): string {
  return policy(`podSelector: {matchLabels: {app: b}}, policyTypes: [Ingress], ingress: [${rule}]`);
}

function egress(rules: string): string {
  return policy(`podSelector: {matchLabels: {app: a}}, policyTypes: [Egress], egress: [${rules}]`);
}

const DNS = '{ports: [{port: 53, protocol: UDP}]}';

test('without policies everything passes', () => {
  expect(briefly(RULE, system)).toEqual([]);
});

test.each([
  '{}',
  '{from: [{podSelector: {}}]}',
  '{from: [{podSelector: {matchLabels: {app: a}}}], ports: [{port: 8080}]}',
  '{from: [{podSelector: {matchLabels: {app: a}}}], ports: [{port: http}]}',
  '{from: [{podSelector: {matchLabels: {app: a}}}], ports: [{port: 8000, endPort: 8100}]}',
  '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: default}}}]}',
  '{from: [{namespaceSelector: {matchLabels: {team: unknown-here}}}]}',
  '{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}',
])('an ingress rule that admits the caller is fine: %s', (rule) => {
  expect(briefly(RULE, system + ingress(rule))).toEqual([]);
});

test.each([
  '',
  '{from: [{podSelector: {matchLabels: {app: c}}}]}',
  '{from: [{podSelector: {}}], ports: [{port: 80}]}',
  '{from: [{podSelector: {}}], ports: [{port: 8080, protocol: UDP}]}',
  '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: other}}}]}',
  '{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}',
  '{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10]}}]}',
])('an ingress rule that excludes the caller, or the Pod port, is an error: %s', (rule) => {
  expect(briefly(RULE, system + ingress(rule))).toEqual([
    `error ${PATH}: Deployment a calls http://b:80, but the ingress policies (p) of b do not let it reach TCP port 8080 of Deployment b.`,
  ]);
});

test('policies add up: one that admits is enough', () => {
  expect(briefly(RULE, system + ingress('') + ingress('{}').replace('name: p', 'name: q'))).toEqual([]);
});

test('egress of the caller has to admit the callee', () => {
  expect(briefly(RULE, system + egress(`{to: [{podSelector: {matchLabels: {app: b}}}]}, ${DNS}`))).toEqual([]);
  expect(briefly(RULE, system + egress(DNS))).toEqual([
    `error ${PATH}: Deployment a calls http://b:80, but the egress policies (p) of a do not let it reach TCP port 8080 of Deployment b.`,
  ]);
});

test('egress without DNS cuts every name', () => {
  const toB = '{to: [{podSelector: {matchLabels: {app: b}}}]}';
  expect(briefly(RULE, system + egress(toB))).toEqual([
    `error ${PATH}: Deployment a calls http://b:80 by name, but its egress policies (p) let no DNS query out.`,
  ]);
  const dns = '{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{port: 53, protocol: UDP}]}';
  expect(briefly(RULE, system + egress(`${toB}, ${dns}`))).toEqual([]);
});

test('an address in a ConfigMap is a link of the Pods that use its key', () => {
  const config = '\n---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {url: "http://b:80"}}\n';
  const user = (key: string) => deployment('x', { container: `env: [{name: V, valueFrom: {configMapKeyRef: {name: c, key: ${key}, optional: true}}}]` });
  const b = deployment('b') + service('b');
  expect(briefly(RULE, user('url') + config + b + ingress(''))).toEqual([
    'error data.url: Deployment x calls http://b:80, but the ingress policies (p) of b do not let it reach TCP port 80 of Deployment b.',
  ]);
  expect(briefly(RULE, user('other') + config + b + ingress(''))).toEqual([]);
});

const MOUNTED = '\n---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {url: "http://b:80", other: "1"}}\n' + deployment('b') + service('b');

function mounting(volume: string, ...mounts: readonly string[]): string {
  const volumeMounts = mounts.map((mount, index) => `{name: v, mountPath: /etc/${index}${mount}}`).join(', ');
  return deployment('x', { container: `volumeMounts: [${volumeMounts}]`, pod: `volumes: [{name: v, ${volume}}]` });
}

test.each([
  ['configMap: {name: c}', ''],
  ['configMap: {name: c}', ', subPath: url'],
  ['configMap: {name: c}', ', subPathExpr: $(FILE)'],
  ['configMap: {name: c, items: [{key: url, path: a/b}]}', ', subPath: a'],
  ['configMap: {name: c, items: [{key: url, path: a}]}', ''],
  ['projected: {sources: [{configMap: {name: c}}]}', ', subPath: url'],
])('an address in a mounted file is a link of the Pods that see it: %s%s', (volume, mount) => {
  expect(briefly(RULE, mounting(volume, ', subPath: other', mount) + MOUNTED + ingress(''))).toEqual([
    'error data.url: Deployment x calls http://b:80, but the ingress policies (p) of b do not let it reach TCP port 80 of Deployment b.',
  ]);
});

test.each([
  ['configMap: {name: c}', ', subPath: other'],
  ['configMap: {name: c, items: [{key: other, path: url}]}', ', subPath: url'],
  ['configMap: {name: c, items: [{key: url, path: a}, {key: other, path: ab}]}', ', subPath: ab'],
  ['projected: {sources: [{configMap: {name: c}}]}', ', subPath: other'],
])('one in a file that no container mounts is none: %s%s', (volume, mount) => {
  expect(briefly(RULE, mounting(volume, mount) + MOUNTED + ingress(''))).toEqual([]);
});
