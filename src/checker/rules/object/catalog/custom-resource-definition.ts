import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const customResourceDefinition = defineRule<PassRule>({
  id: 'custom-resource-definition',
  part: 'object',
  severity: 'error',
  title: 'A CustomResourceDefinition is named for its group and has one storage version.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The name of a CustomResourceDefinition follows from its plural and group, and exactly one version is stored.',
  remedy: 'Rename it `<plural>.<group>` and mark one version `storage: true`.',
  examples: {
    fails: {
      manifest: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets
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
`,
      finds: [
        'error metadata.name: the definition is named "widgets", not "widgets.example.com"',
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
`,
    },
    exempt: { none: 'A server takes no definition that is named otherwise or stores none or several versions.' },
  },
  check: 'object',
});
