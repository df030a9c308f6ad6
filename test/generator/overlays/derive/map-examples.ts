import type { Example } from './example';
import { pod } from './example';
import type { JsonMap } from '../../../../src/generator/overlays/derive/objects/json';

function data(values: JsonMap): JsonMap {
  return { data: values };
}

/** The rules about maps. */
export const MAP_EXAMPLES: readonly Example[] = [
  {
    rule: 'what is as it was is not mentioned', kind: 'v1/ConfigMap', base: data({ A: '1', B: '2' }), wanted: data({ A: '1', B: '3' }), merge: `data:
  B: "3"
`,
  },
  { rule: 'the same object needs no patch, whatever the order of its keys', kind: 'v1/ConfigMap', base: data({ A: '1', B: '2' }), wanted: data({ B: '2', A: '1' }), merge: '' },
  {
    rule: 'a text that starts with a tab does not take the place of one of several lines by a merge, which would write it in their style',
    kind: 'v1/ConfigMap',
    base: data({ A: 'two\nlines', B: 'two\nlines' }),
    wanted: data({ A: '\ttab', B: 'one' }),
    merge: 'data:\n  B: one\n',
    operations: '- op: replace\n  path: /data/A\n  value: "\\ttab"\n',
  },
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
    rule: 'a map that loses most of what it had is written anew',
    kind: 'v1/Pod',
    merge: `spec:
  nodeSelector:
    $patch: replace
    pool: large
`,
    base: pod({}, { nodeSelector: { a: '1', b: '2', c: '3' } }),
    wanted: pod({}, { nodeSelector: { pool: 'large' } }),
  },
  {
    rule: 'one variant of a union goes, the other comes',
    kind: 'v1/Pod',
    merge: `spec:
  volumes:
    - name: tmp
      emptyDir: null
      persistentVolumeClaim:
        claimName: data
`,
    base: pod({}, { volumes: [{ name: 'tmp', emptyDir: {} }] }),
    wanted: pod({}, { volumes: [{ name: 'tmp', persistentVolumeClaim: { claimName: 'data' } }] }),
  },
  {
    rule: 'a selector is merged like any map',
    kind: 'policy/v1/PodDisruptionBudget',
    merge: `spec:
  selector:
    matchLabels:
      a: null
      b: x
`,
    base: { spec: { selector: { matchLabels: { a: 'x' } } } },
    wanted: { spec: { selector: { matchLabels: { b: 'x' } } } },
  },
  { rule: 'a string stays a string', kind: 'v1/ConfigMap', base: data({ A: '80' }), wanted: data({ A: '1e3' }), merge: 'data:\n  A: "1e3"\n' },
  {
    rule: 'a value of another type is put in place, for a merge keeps the quotes',
    kind: 'v1/Pod',
    merge: '',
    operations: `- op: test
  path: /spec/containers/0/name
  value: web
- op: replace
  path: /spec/containers/0/livenessProbe/httpGet/port
  value: 80
`,
    base: pod({ livenessProbe: { httpGet: { port: '80' } } }),
    wanted: pod({ livenessProbe: { httpGet: { port: 80 } } }),
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
    rule: 'keys that a reader takes for something else are no business of a merge',
    kind: 'v1/ConfigMap',
    base: data({ 1: 'a', on: 'b' }),
    wanted: data({ 1: 'c', null: 'd', A: 'e' }),
    merge: `data:
  A: e
`,
    operations: `- op: remove
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
    rule: 'keys that look like a directive neither, and pointers are escaped',
    kind: 'example.com/v1/Widget',
    base: { spec: {} },
    wanted: { spec: { '$ref': 'a', 'x y~/z': 'b', 'a.b/c': 'd' } },
    merge: `spec:
  a.b/c: d
`,
    operations: `- op: add
  path: "/spec/$ref"
  value: a
- op: add
  path: "/spec/x y~0~1z"
  value: b
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
