import { CORRECT_IT } from './remedies';
import type { ForbiddenRule, RefusedField } from './rule';
import { isObject } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { fieldShape, fingerprint } from '../../../kubernetes/shapes/canonical';
import { shapeOf } from '../../../kubernetes/shapes/registry';
import type { Shape } from '../../../kubernetes/shapes/shape';
import { defineRule } from '../../findings/define-rule';
import { labelsOf } from '../changes/pair-items';

function duplicates(value: JsonValue | undefined, shape: Shape, path: string): RefusedField[] {
  if (isObject(value)) return Object.entries(value).flatMap(([key, entry]) => duplicates(entry, fieldShape(shape, key), path === '' ? key : `${path}.${key}`));
  if (!Array.isArray(value)) return [];
  const list = value as readonly JsonValue[];
  const labels = shape.keys && !shape.atomic ? labelsOf(list, shape) : [];
  const own = labels.filter((label) => label.endsWith('#2')).map((label) => {
    const key = label.slice(0, -2);
    return { path: `${path}[${key}]`, message: `${path} holds ${key} twice; a server-side apply refuses two entries with one key` };
  });
  return [...own, ...list.flatMap((item, index) => duplicates(item, shape.items ?? {}, `${path}[${labels[index] ?? index}]`))];
}

/** Server-side apply (Argo CD, Flux, kubectl --server-side) refuses a list that holds one merge key twice. */
export const duplicateKeys = defineRule<ForbiddenRule>({
  id: 'duplicate-list-key',
  severity: 'high',
  title: 'A list that server-side apply tells apart by a key holds each key once.',
  acceptable: 'never',
  looksAt: [],
  why: 'Server-side apply (Argo CD, Flux, `kubectl apply --server-side`) tells entries apart by their key, and refuses two entries with one.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - {name: COLOUR, value: red}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - {name: COLOUR, value: red}
            - {name: COLOUR, value: blue}
`,
      finds: [
        'high spec.template.spec.containers[web].env[COLOUR]: spec.template.spec.containers[web].env holds COLOUR twice; a server-side apply refuses two entries with one key',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - {name: COLOUR, value: red}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - {name: COLOUR, value: red}
            - {name: SIZE, value: large}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - {name: COLOUR, value: red}
            - {name: COLOUR, value: blue}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.5.0
          env:
            - {name: COLOUR, value: red}
            - {name: COLOUR, value: blue}
`,
      because: 'It was there twice before: nothing about that changes.',
    },
  },
  remedy: CORRECT_IT,
  isWrongInItself: true,
  check(before, after) {
    const { group, kind } = idOf(after);
    const shape = shapeOf(group, kind);
    const known = new Set(duplicates(before, shape, '').map(fingerprintOf));
    return duplicates(after, shape, '').filter((found) => !known.has(fingerprintOf(found)));
  },
});

function fingerprintOf(field: RefusedField): string {
  return fingerprint({ ...field } as unknown as JsonObject);
}
