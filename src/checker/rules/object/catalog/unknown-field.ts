import { nearest } from '../../../../common/nearest';
import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** So many fields are named. */
const MOST_FIELDS = 12;

function adviceFor(name: string, known: readonly string[], named: string): string {
  const guess = nearest(name, known);
  return guess === undefined ? `Remove it; the fields here are ${named}.` : `Did you mean ${quote(guess)}?`;
}

export const unknownField = defineRule<ObjectRule>({
  id: 'unknown-field',
  part: 'object',
  severity: 'error',
  title: 'An object has only fields that its type has.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A misspelt field is dropped or refused: what it should have set is not set.',
  remedy: 'Correct the spelling or the place of the field.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replica: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.replica: the field "replica" does not exist here in Kubernetes 1.36',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              x-kubernetes-preserve-unknown-fields: true
`,
      because: 'A server takes any field in what has no fixed type.',
    },
  },
  check: {
    tells: {
      unknownField: ({ name, known, version }) => {
        const fields = [...known];
        return {
          message: `the field ${quote(name)} does not exist here in Kubernetes ${version}`,
          hint: adviceFor(name, fields, `${fields.slice(0, MOST_FIELDS).join(', ')}${fields.length > MOST_FIELDS ? ', …' : ''}`),
        };
      },
      customUnknownField: ({ name, known }) => ({
        message: `there is no field "${name}"`,
        hint: adviceFor(name, known, [...known].sort().join(', ') || 'none'),
      }),
    },
  },
});
