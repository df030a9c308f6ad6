import type { Json, JsonMap, KubernetesObject } from '../../../../src/generator/overlays/derive/json';

/** What is derived for one pair of objects: the patches without the lines that name the object. */
export interface Example {
  readonly rule: string;
  readonly kind: string;
  readonly base: JsonMap;
  readonly wanted: JsonMap;
  /** Below its identity, '' where there is none. */
  readonly merge: string;
  /** @default none */
  readonly operations?: string;
}

/** The fields of a Pod with one container. */
function pod(container: JsonMap, spec: JsonMap = {}): JsonMap {
  return { spec: { containers: [{ name: 'web', ...container }], ...spec } };
}

function data(values: JsonMap): JsonMap {
  return { data: values };
}

const letters = (text: string): Json => [...text].map((name) => ({ name, value: name }));
const rule = (host: string, path = '/'): JsonMap => ({ host, http: { paths: [{ path, pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } });

/** The rules about maps. */
export const MAP_EXAMPLES: readonly Example[] = [
  {
    rule: 'what is as it was is not mentioned', kind: 'v1/ConfigMap', base: data({ A: '1', B: '2' }), wanted: data({ A: '1', B: '3' }), merge: `data:
  B: "3"
`,
  },
  { rule: 'the same object needs no patch, whatever the order of its keys', kind: 'v1/ConfigMap', base: data({ A: '1', B: '2' }), wanted: data({ B: '2', A: '1' }), merge: '' },
  {
    rule: 'a key that goes is null', kind: 'v1/ConfigMap', base: data({ A: '1', B: '2' }), wanted: data({ A: '1' }), merge: `data:
  B: null
`,
  },
  {
    rule: 'a tree that goes is one null', kind: 'v1/Pod', base: pod({ resources: { limits: { cpu: '1' } } }), wanted: pod({}), merge: `spec:
  containers:
    - name: web
      resources: null
`,
  },
  { rule: 'a map loses its last key and stays', kind: 'v1/ConfigMap', base: data({ A: '1' }), wanted: data({}), merge: 'data:\n  A: null\n' },
  {
    rule: 'a map that loses most of what it had is written anew', kind: 'v1/Pod', merge: `spec:
  nodeSelector:
    $patch: replace
    pool: large
`, base: pod({}, { nodeSelector: { a: '1', b: '2', c: '3' } }), wanted: pod({}, { nodeSelector: { pool: 'large' } }),
  },
  {
    rule: 'one variant of a union goes, the other comes', kind: 'v1/Pod', merge: `spec:
  volumes:
    - name: tmp
      emptyDir: null
      persistentVolumeClaim:
        claimName: data
`, base: pod({}, { volumes: [{ name: 'tmp', emptyDir: {} }] }), wanted: pod({}, { volumes: [{ name: 'tmp', persistentVolumeClaim: { claimName: 'data' } }] }),
  },
  {
    rule: 'a selector is merged like any map', kind: 'policy/v1/PodDisruptionBudget', merge: `spec:
  selector:
    matchLabels:
      a: null
      b: x
`, base: { spec: { selector: { matchLabels: { a: 'x' } } } }, wanted: { spec: { selector: { matchLabels: { b: 'x' } } } },
  },
  { rule: 'a string stays a string', kind: 'v1/ConfigMap', base: data({ A: '80' }), wanted: data({ A: '1e3' }), merge: 'data:\n  A: "1e3"\n' },
  {
    rule: 'a value of another type is put in place, for a merge keeps the quotes', kind: 'v1/Pod', merge: '', operations: `- op: test
  path: /spec/containers/0/name
  value: web
- op: replace
  path: /spec/containers/0/livenessProbe/httpGet/port
  value: 80
`, base: pod({ livenessProbe: { httpGet: { port: '80' } } }), wanted: pod({ livenessProbe: { httpGet: { port: 80 } } }),
  },
  {
    rule: 'so is a map for a value', kind: 'example.com/v1/Widget', base: { spec: { size: 'large' } }, wanted: { spec: { size: { width: 1 } } }, merge: '', operations: `- op: replace
  path: /spec/size
  value:
    width: 1
`,
  },
  {
    rule: 'a null that is wanted is put in place', kind: 'example.com/v1/Widget', base: { spec: {} }, wanted: { spec: { size: null, deep: { size: null } } }, merge: '', operations: `- op: add
  path: /spec/size
  value: null
- op: add
  path: /spec/deep
  value:
    size: null
`,
  },
  { rule: 'a null that was there stays', kind: 'example.com/v1/Widget', base: { spec: { size: null, a: 1 } }, wanted: { spec: { size: null, a: 2 } }, merge: 'spec:\n  a: 2\n' },
  {
    rule: 'keys that a reader takes for something else are no business of a merge', kind: 'v1/ConfigMap', base: data({ 1: 'a', on: 'b' }), wanted: data({ 1: 'c', null: 'd', A: 'e' }), merge: `data:
  A: e
`, operations: `- op: remove
  path: /data/on
- op: replace
  path: /data/1
  value: c
- op: add
  path: /data/null
  value: d
`,
  },
  {
    rule: 'keys that look like a directive neither, and pointers are escaped', kind: 'example.com/v1/Widget', base: { spec: {} }, wanted: { spec: { '$ref': 'a', 'x y~/z': 'b', 'a.b/c': 'd' } }, merge: `spec:
  a.b/c: d
`, operations: `- op: add
  path: "/spec/$ref"
  value: a
- op: add
  path: "/spec/x y~0~1z"
  value: b
`,
  },
];

/** The rules about lists. */
export const LIST_EXAMPLES: readonly Example[] = [
  {
    rule: 'a list without keys is repeated', kind: 'v1/Pod', base: pod({ args: ['--a', '--b'] }), wanted: pod({ args: ['--a', '--c'] }), merge: `spec:
  containers:
    - name: web
      args:
        - "--a"
        - "--c"
`,
  },
  { rule: 'a list without keys is emptied by []', kind: 'example.com/v1/Widget', base: { spec: { list: [1] } }, wanted: { spec: { list: [] } }, merge: 'spec:\n  list: []\n' },
  {
    rule: 'kinds later than Kubernetes 1.21 have no keys', kind: 'autoscaling/v2/HorizontalPodAutoscaler', merge: `metadata:
  finalizers:
    - example.com/b
    - example.com/a
`, base: { metadata: { finalizers: ['example.com/a'] } }, wanted: { metadata: { finalizers: ['example.com/b', 'example.com/a'] } },
  },
  {
    rule: 'a known item is named by its key', kind: 'v1/Pod', base: pod({ env: letters('AB') }), wanted: pod({ env: [{ name: 'A', value: 'x' }, { name: 'B', value: 'B' }] }), merge: `spec:
  containers:
    - name: web
      env:
        - name: A
          value: x
`,
  },
  {
    rule: 'those before it are named as well, or it would come first', kind: 'v1/Pod', base: pod({ env: letters('AB') }), wanted: pod({ env: [{ name: 'A', value: 'A' }, { name: 'B', value: 'x' }] }), merge: `spec:
  containers:
    - name: web
      env:
        - name: A
        - name: B
          value: x
`,
  },
  {
    rule: 'a new first item needs no other', kind: 'v1/Pod', base: pod({ env: letters('BC') }), wanted: pod({ env: letters('ABC') }), merge: `spec:
  containers:
    - name: web
      env:
        - name: A
          value: A
`,
  },
  {
    rule: 'items in another order are named up to where the old order goes on', kind: 'v1/Pod', base: pod({ env: letters('ABCD') }), wanted: pod({ env: letters('CABD') }), merge: `spec:
  containers:
    - name: web
      env:
        - name: C
`,
  },
  {
    rule: 'an item behind many others is added by an operation', kind: 'v1/Pod', base: pod({ env: letters('ABCDEFGHIJKLMNOP') }), wanted: pod({ env: letters('ABCDEFGHIJKLMNOPQ') }), merge: '', operations: `- op: test
  path: /spec/containers/0/name
  value: web
- op: add
  path: /spec/containers/0/env/-
  value:
    name: Q
    value: Q
`,
  },
  {
    rule: 'an item behind many others is changed by an operation', kind: 'v1/Pod', base: pod({ env: letters('ABCDEFGHIJKLMNOP') }),
    wanted: pod({ env: [...letters('ABCDEFGHIJKLMNO') as Json[], { name: 'P', value: 'x' }] }), merge: '', operations: `- op: test
  path: /spec/containers/0/name
  value: web
- op: test
  path: /spec/containers/0/env/15/name
  value: P
- op: replace
  path: /spec/containers/0/env/15/value
  value: x
`,
  },
  {
    rule: 'an item that goes is deleted by its key', kind: 'v1/Pod', base: pod({ env: letters('ABC') }), wanted: pod({ env: letters('AC') }), merge: `spec:
  containers:
    - name: web
      env:
        - name: B
          $patch: delete
`,
  },
  {
    rule: 'a list with keys is emptied by a directive', kind: 'v1/Pod', base: pod({ env: letters('AB') }), wanted: pod({ env: [] }), merge: `spec:
  containers:
    - name: web
      env:
        - $patch: replace
`,
  },
  { rule: 'a list that goes is null', kind: 'v1/Pod', base: pod({}, { volumes: [{ name: 'a' }] }), wanted: pod({}), merge: 'spec:\n  volumes: null\n' },
  {
    rule: 'a list of which nothing stays is written anew', kind: 'v1/Pod', base: pod({ env: letters('ABCD') }), wanted: pod({ env: letters('E') }), merge: `spec:
  containers:
    - name: web
      env:
        - $patch: replace
        - name: E
          value: E
`,
  },
  {
    rule: 'items with two keys are named by both, and keep their places', kind: 'v1/Service', base: { spec: { ports: [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP' }] } },
    wanted: { spec: { ports: [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP', nodePort: 30053 }] } }, merge: `spec:
  ports:
    - port: 53
      protocol: UDP
      nodePort: 30053
`,
  },
  {
    rule: 'a new item with two keys comes first by itself', kind: 'v1/Service', base: { spec: { ports: [{ port: 80, protocol: 'TCP' }] } },
    wanted: { spec: { ports: [{ port: 443, protocol: 'TCP' }, { port: 80, protocol: 'TCP' }] } }, merge: `spec:
  ports:
    - port: 443
      protocol: TCP
`,
  },
  {
    rule: 'and last by an operation', kind: 'v1/Service', base: { spec: { ports: ['a', 'b', 'c'].map((name, index) => ({ name, port: index + 1, targetPort: name, protocol: 'TCP' })) } },
    wanted: { spec: { ports: ['a', 'b', 'c', 'd'].map((name, index) => ({ name, port: index + 1, targetPort: name, protocol: 'TCP' })) } }, merge: '', operations: `- op: add
  path: /spec/ports/-
  value:
    name: d
    port: 4
    targetPort: d
    protocol: TCP
`,
  },
  {
    rule: 'where no item has the second key, the first one does', kind: 'v1/Service', base: { spec: { ports: [{ port: 80 }, { port: 443 }] } },
    wanted: { spec: { ports: [{ port: 80, nodePort: 30080 }, { port: 443 }] } }, merge: `spec:
  ports:
    - port: 80
      nodePort: 30080
`,
  },
  {
    rule: 'where some items have it, kustomize would ignore the patch', kind: 'v1/Service',
    base: { spec: { ports: [{ name: 'tcp', port: 53 }, { name: 'udp', port: 53, protocol: 'UDP' }] } },
    wanted: { spec: { ports: [{ name: 'tcp', port: 53, nodePort: 30053, targetPort: 'dns' }, { name: 'udp', port: 53, protocol: 'UDP' }] } }, merge: '', operations: `- op: replace
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
    rule: 'a merge of anything collapses items with the same key, so that such an object is not merged at all', kind: 'v1/Pod',
    base: { ...pod({ env: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), metadata: { labels: { a: 'x' } } },
    wanted: { ...pod({ env: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), metadata: { labels: { a: 'z' } } }, merge: '', operations: `- op: replace
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
    rule: 'the accounts\' own pull secrets have no key, their secrets have one', kind: 'v1/ServiceAccount',
    base: { secrets: [{ name: 'a' }], imagePullSecrets: [{ name: 'a' }] }, wanted: { secrets: [{ name: 'b' }, { name: 'a' }], imagePullSecrets: [{ name: 'b' }, { name: 'a' }] }, merge: `secrets:
  - name: b
imagePullSecrets:
  - name: b
  - name: a
`,
  },
  {
    rule: 'one change in a long list without keys is an operation behind a test of what the item is about', kind: 'networking.k8s.io/v1/Ingress',
    base: { spec: { rules: [rule('a.x'), rule('b.x')] } }, wanted: { spec: { rules: [rule('a.x'), rule('b.x', '/b')] } }, merge: '', operations: `- op: test
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
    rule: 'an item that goes from a long list without keys is removed', kind: 'networking.k8s.io/v1/Ingress',
    base: { spec: { rules: [rule('a.x'), rule('b.x'), rule('c.x')] } }, wanted: { spec: { rules: [rule('a.x'), rule('c.x')] } }, merge: '', operations: `- op: test
  path: /spec/rules/1/host
  value: b.x
- op: remove
  path: /spec/rules/1
`,
  },
];

/** The rules about metadata. */
export const METADATA_EXAMPLES: readonly Example[] = [
  { rule: 'annotations are added where there were none', kind: 'v1/Service', base: {}, wanted: { metadata: { annotations: { 'a.b/c': 'true' } } }, merge: 'metadata:\n  annotations:\n    a.b/c: "true"\n' },
  {
    rule: 'annotations go one by one, because kustomize keeps its own among them', kind: 'v1/Service', base: { metadata: { annotations: { a: 'x', b: 'x', c: 'x' } } }, wanted: {}, merge: `metadata:
  annotations:
    a: null
    b: null
    c: null
`,
  },
  { rule: 'labels go as one', kind: 'v1/Service', base: { metadata: { labels: { a: 'x' } } }, wanted: {}, merge: 'metadata:\n  labels: null\n' },
];

/** The object of an example. */
export function objectOf(kind: string, { metadata, ...fields }: JsonMap, name: string): KubernetesObject {
  const slash = kind.lastIndexOf('/');
  return { ...fields, apiVersion: kind.slice(0, slash), kind: kind.slice(slash + 1), metadata: { ...metadata as JsonMap, name } };
}
