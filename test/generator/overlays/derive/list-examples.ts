import type { Example } from './example';
import { pod } from './example';
import type { Json } from '../../../../src/generator/overlays/derive/objects/json';

const letters = (text: string): Json => [...text].map((name) => ({ name, value: name }));

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
    rule: 'kinds later than Kubernetes 1.21 have no keys',
    kind: 'autoscaling/v2/HorizontalPodAutoscaler',
    merge: `metadata:
  finalizers:
    - example.com/b
    - example.com/a
`,
    base: { metadata: { finalizers: ['example.com/a'] } },
    wanted: { metadata: { finalizers: ['example.com/b', 'example.com/a'] } },
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
    rule: 'an item behind many others is changed by an operation',
    kind: 'v1/Pod',
    base: pod({ env: letters('ABCDEFGHIJKLMNOP') }),
    wanted: pod({ env: [...letters('ABCDEFGHIJKLMNO') as Json[], { name: 'P', value: 'x' }] }),
    merge: '',
    operations: `- op: test
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
];
