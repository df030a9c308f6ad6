import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const versionNotServed = defineRule<ObjectRule>({
  id: 'version-not-served',
  part: 'object',
  severity: 'error',
  title: 'A custom resource uses a version that its definition serves.',
  acceptable: 'refused',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'A definition lists versions, and serves some of them. A manifest in any other is unknown to the API server.',
  remedy: 'Use one of the versions that the hint names; compare the fields, they may differ.',
  examples: {
    fails: {
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
              properties:
                size: {type: integer}
    - name: v1alpha1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
---
apiVersion: example.com/v1alpha1
kind: Widget
metadata:
  name: one
spec: {size: 1}
`,
      finds: [
        'error apiVersion: example.com/v1alpha1 Widget is defined but not served',
      ],
    },
    passes: {
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
              properties:
                size: {type: integer}
    - name: v1alpha1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {size: 1}
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
              properties:
                size: {type: integer}
    - name: v1alpha1
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
---
apiVersion: example.com/v1alpha1
kind: Widget
metadata:
  name: one
spec: {size: 1}
`,
      because: 'It is served, if not stored.',
    },
  },
  check: {
    tells: {
      versionNotServed: ({ type, served }) => ({
        message: `${type.apiVersion} ${type.kind} is defined but not served`,
        hint: `Use ${served || 'another definition'}.`,
      }),
      versionUnknown: ({ type, served }) => ({ message: `${type.apiVersion} is no version of ${type.kind}`, hint: `Use ${served || 'another definition'}.` }),
    },
  },
});
