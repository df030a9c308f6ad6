import { own } from '../../../../common/own';
import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import type { Scope } from '../scope/scope';

/** A list whose entries server-side apply tells apart by key, though a server takes some twice otherwise. */
interface KeyedList {
  readonly field: string;
  readonly keys: readonly string[];
  /** What a key that is left out stands for. */
  readonly otherwise?: Readonly<Record<string, string>>;
}

const CONTAINER: readonly KeyedList[] = [
  { field: 'env', keys: ['name'] },
  { field: 'ports', keys: ['containerPort', 'protocol'], otherwise: { protocol: 'TCP' } },
];

/** @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy */
const LISTS: Readonly<Record<string, readonly KeyedList[]>> = {
  V1Container: CONTAINER,
  V1EphemeralContainer: CONTAINER,
  V1PodSpec: [{ field: 'hostAliases', keys: ['ip'] }, { field: 'imagePullSecrets', keys: ['name'] }],
  V1ServiceAccount: [{ field: 'secrets', keys: ['name'] }],
};

function check(holder: JsonObject, { field, keys, otherwise = {} }: KeyedList, scope: Scope): void {
  const seen = new Map<string, number>();
  asList(holder[field]).forEach((entry, index) => {
    if (!isObject(entry)) return;
    const values = keys.map((key) => asObject(entry)[key] ?? own(otherwise, key));
    if (values.some((value) => value === undefined || value === '')) return;
    const text = keys.map((key, position) => `${key} ${JSON.stringify(values[position])}`).join(' and ');
    const first = seen.get(text);
    const path: Path = [field, index];
    if (first === undefined) seen.set(text, index);
    else scope.report(path, `${text} stands in entry ${first} already: server-side apply (Flux, Argo CD with ServerSideApply) refuses the object`, 'Remove one of the two.');
  });
}

/** Entries that server-side apply tells apart by key have different ones. */
const applyKeys: readonly FieldsCheck[] = Object.entries(LISTS).map(([type, lists]) => ({
  types: [type],
  check: (holder, scope) => lists.forEach((list) => check(holder, list, scope)),
}));

export const applyKey = defineRule<ObjectRule>({
  id: 'apply-key',
  part: 'object',
  severity: 'warning',
  title: 'Entries that server-side apply tells apart by a key have different ones.',
  acceptable: 'level',
  looksAt: [],
  why: 'Client-side apply takes a variable, a container port, a host alias or a pull secret twice, and one of the two wins. Server-side apply, as Flux and Argo CD use it, refuses the object.',
  remedy: 'Remove one of the two.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: red}
        - {name: COLOUR, value: blue}
`,
      finds: [
        'warning spec.containers[0].env[1]: name "COLOUR" stands in entry 0 already: server-side apply (Flux, Argo CD with ServerSideApply) refuses the object',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: blue}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: warmup
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: blue}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: red}
`,
      because: 'Each container has variables of its own.',
    },
  },
  check: {
    fields: [...applyKeys],
  },
});
