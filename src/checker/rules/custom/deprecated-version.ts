import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const deprecatedVersion = defineRule<ObjectRule>({
  id: 'deprecated-version',
  part: 'object',
  severity: 'warning',
  title: 'No custom resource uses a version that its definition calls deprecated.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'The project that defines the kind has announced to remove the version: the manifest works today and is refused after an upgrade.',
  remedy: 'Move to the version that the hint names while both are served.',
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
      served: true
      storage: false
      deprecated: true
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
        'warning apiVersion: example.com/v1alpha1 Widget is deprecated',
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
      served: true
      storage: false
      deprecated: true
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
      because: 'An old version is not deprecated unless its definition says so.',
    },
  },
  check: {
    tells: {
      deprecatedVersion: ({ warning, served }) => ({ message: warning, hint: served === '' ? 'Plan its replacement.' : `Use ${served}.` }),
    },
  },
});
