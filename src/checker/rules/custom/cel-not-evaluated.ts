import { oneLine } from './one-line';
import { defineRule } from '../../findings/define-rule';
import type { Files } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const celNotEvaluated = defineRule<ObjectRule<Files>>({
  id: 'cel-not-evaluated',
  part: 'object',
  severity: 'warning',
  title: 'Each validation rule of a definition can be evaluated here.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: `The offline CEL engine lacks some functions of the one in the API server. A rule that uses one is neither passed in silence nor reported as broken: you are told that only the cluster will check it.

An evaluation has the budget of the API server: 1,000,000 units for one rule, 10,000,000 for the rules of one object. Past it the evaluation ends, here as in a cluster, which refuses the object; so does one whose expression is longer than 100,000 characters. What a server can read and this engine cannot, such as more than 500 operators inside each other, is told here too.`,
  remedy: 'Compare the object with the rule that the message quotes, or check it with `kubectl apply --dry-run=server`. Where the message says that the rule costs too much, make the object smaller or the rule cheaper: loops inside each other cost the product of their lengths.',
  examples: {
    fails: {
      args: ['widget.yaml'],
      files: {
        'crds/widgets.yaml': `
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
                items: {type: array, maxItems: 9, items: {type: integer}}
              x-kubernetes-validations:
                - rule: "self.items.all(i, i in lists.range(3))"
`,
        'widget.yaml': `
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {items: [1]}
`,
      },
      finds: [
        'warning spec: the rule self.items.all(i, i in lists.range(3)) cannot be evaluated here: Unknown variable: lists',
      ],
    },
    passes: {
      args: ['widget.yaml'],
      files: {
        'crds/widgets.yaml': `
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
                items: {type: array, maxItems: 9, items: {type: integer}}
              x-kubernetes-validations:
                - rule: "self.items.all(i, i in [0, 1, 2])"
`,
        'widget.yaml': `
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {items: [1]}
`,
      },
    },
    exempt: {
      args: ['widget.yaml'],
      files: {
        'crds/widgets.yaml': `
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
                items: {type: array, maxItems: 9, items: {type: integer}}
              x-kubernetes-validations:
                - rule: "self.items.all(i, i in lists.range(3))"
`,
        'widget.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      },
      because: 'Nothing is there that the rule would be evaluated for.',
    },
  },
  check: {
    tells: {
      celUnknown: ({ expression, says, reason, isCostly }) => ({
        message: `the rule ${oneLine(expression)}${says === undefined ? '' : ` (it says: ${oneLine(says)})`} cannot be evaluated here: ${reason}`,
        hint: isCostly
          ? 'Make the object smaller or the rule cheaper: a cluster does not answer either, and refuses the object.'
          : 'Compare the object with the rule by hand; a cluster checks it.',
      }),
    },
  },
});
