import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const experimentalField = defineRule<ObjectRule>({
  id: 'experimental-field',
  part: 'object',
  severity: 'warning',
  title: 'A custom resource keeps to fields that the default installation of its kind has.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'Gateway API publishes its definitions in two channels. The standard one, which most installations have, lacks some fields and versions: there the field is refused, or dropped.',
  remedy: 'Install the experimental definitions in the cluster, or do without the field.',
  examples: {
    fails: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  useDefaultGateways: All
  parentRefs:
    - name: edge
  rules:
    - matches:
        - path: {type: PathPrefix, value: /shop}
      backendRefs:
        - {name: web, port: 80}
`,
      finds: [
        'warning spec.useDefaultGateways: only the experimental channel has the field "useDefaultGateways"',
      ],
    },
    passes: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: edge
  rules:
    - matches:
        - path: {type: PathPrefix, value: /shop}
      backendRefs:
        - {name: web, port: 80}
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
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {size: 1}
`,
      because: 'The definition of the repository has the field.',
    },
  },
  check: {
    tells: {
      experimentalField: ({ name }) => ({
        message: `only the experimental channel has the field "${name}"`,
        hint: 'Check that the cluster has the experimental definitions, or remove the field.',
      }),
      experimentalVersion: ({ type, served }) => ({
        message: `only the experimental channel serves ${type.apiVersion} ${type.kind}`,
        hint: `${served === '' || served === type.apiVersion ? 'C' : `Use ${served}, or c`}heck that the cluster has the experimental definitions.`,
      }),
    },
  },
});
