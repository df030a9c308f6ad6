import type { Example } from './example';
import { pod } from './example';
import type { JsonMap } from '../../../../src/generator/overlays/derive/objects/json';

const rule = (host: string, path = '/'): JsonMap => ({ host, http: { paths: [{ path, pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } });

/** The rules about lists with two keys, and about those whose items cannot be told apart. */
export const OTHER_LIST_EXAMPLES: readonly Example[] = [
  {
    rule: 'items with two keys are named by both, and keep their places',
    kind: 'v1/Service',
    base: { spec: { ports: [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP' }] } },
    wanted: { spec: { ports: [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP', nodePort: 30053 }] } },
    merge: `spec:
  ports:
    - port: 53
      protocol: UDP
      nodePort: 30053
`,
  },
  {
    rule: 'a new item with two keys comes first by itself',
    kind: 'v1/Service',
    base: { spec: { ports: [{ port: 80, protocol: 'TCP' }] } },
    wanted: { spec: { ports: [{ port: 443, protocol: 'TCP' }, { port: 80, protocol: 'TCP' }] } },
    merge: `spec:
  ports:
    - port: 443
      protocol: TCP
`,
  },
  {
    rule: 'and last by an operation',
    kind: 'v1/Service',
    base: { spec: { ports: ['a', 'b', 'c'].map((name, index) => ({ name, port: index + 1, targetPort: name, protocol: 'TCP' })) } },
    wanted: { spec: { ports: ['a', 'b', 'c', 'd'].map((name, index) => ({ name, port: index + 1, targetPort: name, protocol: 'TCP' })) } },
    merge: '',
    operations: `- op: add
  path: /spec/ports/-
  value:
    name: d
    port: 4
    targetPort: d
    protocol: TCP
`,
  },
  {
    rule: 'where no item has the second key, the first one does',
    kind: 'v1/Service',
    base: { spec: { ports: [{ port: 80 }, { port: 443 }] } },
    wanted: { spec: { ports: [{ port: 80, nodePort: 30080 }, { port: 443 }] } },
    merge: `spec:
  ports:
    - port: 80
      nodePort: 30080
`,
  },
  {
    rule: 'where some items have it, kustomize would ignore the patch',
    kind: 'v1/Service',
    base: { spec: { ports: [{ name: 'tcp', port: 53 }, { name: 'udp', port: 53, protocol: 'UDP' }] } },
    wanted: { spec: { ports: [{ name: 'tcp', port: 53, nodePort: 30053, targetPort: 'dns' }, { name: 'udp', port: 53, protocol: 'UDP' }] } },
    merge: '',
    operations: `- op: replace
  path: /spec/ports
  value:
    - name: tcp
      port: 53
      nodePort: 30053
      targetPort: dns
    - name: udp
      port: 53
      protocol: UDP
`,
  },
  {
    rule: 'a merge of anything collapses items with the same key, so that such an object is not merged at all',
    kind: 'v1/Pod',
    base: { ...pod({ env: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), metadata: { labels: { a: 'x' } } },
    wanted: { ...pod({ env: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), metadata: { labels: { a: 'z' } } },
    merge: '',
    operations: `- op: replace
  path: /metadata/labels/a
  value: z
`,
  },
  {
    rule: 'finalizers are united, new ones first', kind: 'v1/Service', base: { metadata: { finalizers: ['example.com/a'] } }, wanted: { metadata: { finalizers: ['example.com/b', 'example.com/a'] } }, merge: `metadata:
  finalizers:
    - example.com/b
`,
  },
  {
    rule: 'finalizers that go are replaced', kind: 'v1/Service', base: { metadata: { finalizers: ['example.com/a', 'example.com/b'] } }, wanted: { metadata: { finalizers: ['example.com/b'] } }, merge: '', operations: `- op: replace
  path: /metadata/finalizers
  value:
    - example.com/b
`,
  },
  {
    rule: 'the accounts\' own pull secrets have no key, their secrets have one',
    kind: 'v1/ServiceAccount',
    base: { secrets: [{ name: 'a' }], imagePullSecrets: [{ name: 'a' }] },
    wanted: { secrets: [{ name: 'b' }, { name: 'a' }], imagePullSecrets: [{ name: 'b' }, { name: 'a' }] },
    merge: `secrets:
  - name: b
imagePullSecrets:
  - name: b
  - name: a
`,
  },
  {
    rule: 'one change in a long list without keys is an operation behind a test of what the item is about',
    kind: 'networking.k8s.io/v1/Ingress',
    base: { spec: { rules: [rule('a.x'), rule('b.x')] } },
    wanted: { spec: { rules: [rule('a.x'), rule('b.x', '/b')] } },
    merge: '',
    operations: `- op: test
  path: /spec/rules/1/host
  value: b.x
- op: test
  path: /spec/rules/1/http/paths/0/path
  value: /
- op: replace
  path: /spec/rules/1/http/paths/0/path
  value: /b
`,
  },
  {
    rule: 'an item that goes from a long list without keys is removed',
    kind: 'networking.k8s.io/v1/Ingress',
    base: { spec: { rules: [rule('a.x'), rule('b.x'), rule('c.x')] } },
    wanted: { spec: { rules: [rule('a.x'), rule('c.x')] } },
    merge: '',
    operations: `- op: test
  path: /spec/rules/1/host
  value: b.x
- op: remove
  path: /spec/rules/1
`,
  },
];
