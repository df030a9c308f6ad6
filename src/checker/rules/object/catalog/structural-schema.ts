import { defineRule } from '../../../findings/define-rule';
import { definitionStructure } from '../definition/check-definition-schema';
import type { ObjectRule } from '../scope/object-rule';

export const structuralSchema = defineRule<ObjectRule>({
  id: 'structural-schema',
  part: 'object',
  severity: 'error',
  title: 'The schema of a CustomResourceDefinition is structural, and its defaults fit it.',
  acceptable: 'refused',
  looksAt: [],
  why: 'An API server drops the fields that a schema does not declare, so it takes only schemas that say everything: each field has a type, each list has a schema for its items, and what `anyOf` and its like judge is declared outside them. It refuses keywords that it cannot evaluate (`$ref`, `uniqueItems: true`, `patternProperties`), lists that are maps without keys, and defaults that their own schema would refuse.',
  remedy: 'The message names the keyword, the path leads to it. Generators such as `controller-gen` write structural schemas; regenerate the definition rather than editing it.',
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
                ports: {type: array}
`,
      finds: [
        'error spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.ports.items: a list has no schema for its items',
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
                ports: {type: array, items: {type: integer}}
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
                port: {x-kubernetes-int-or-string: true}
`,
      because: 'A number or a text has no one type.',
    },
  },
  check: {
    fields: [definitionStructure],
  },
});
