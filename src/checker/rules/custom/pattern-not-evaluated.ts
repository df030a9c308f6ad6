import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';
import { quote } from '../object/scope/quote';

export const patternNotEvaluated = defineRule<ObjectRule>({
  id: 'pattern-not-evaluated',
  part: 'object',
  severity: 'warning',
  title: 'Each pattern of a definition can be evaluated here.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'Kubernetes reads patterns in the syntax of RE2, which JavaScript does not share wholly. A pattern that cannot be translated is not checked, and you are told.',
  remedy: 'Compare the value with the pattern by hand, or check it with `kubectl apply --dry-run=server`.',
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
                name: {type: string, pattern: "^(?U)a+$"}
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {name: aaa}
`,
      finds: [
        'warning spec.name: the pattern "^(?U)a+$" cannot be evaluated here',
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
                name: {type: string, pattern: "^a+$"}
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {name: aaa}
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
                name: {type: string, pattern: "^(?U)a+$"}
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {}
`,
      because: 'No object has a value that it would be held against.',
    },
  },
  check: {
    tells: {
      customPatternUnknown: ({ pattern }) => ({
        message: `the pattern ${quote(pattern)} cannot be evaluated here`,
        hint: 'Compare the value with the pattern by hand; a cluster checks it.',
      }),
    },
  },
});
