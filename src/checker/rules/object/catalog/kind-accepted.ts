import { defineRule } from '../../../findings/define-rule';
import { describeType } from '../scope/describe-type';
import type { ObjectRule } from '../scope/object-rule';

export const kindAccepted = defineRule<ObjectRule>({
  id: 'kind-accepted',
  part: 'object',
  severity: 'info',
  onlyByName: true,
  title: 'An object that passes without schema, because its kind is accepted by name, is mentioned.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'An accepted kind is not checked at all. A report that did not say so would look as if it had been.',
  remedy: 'Give the CustomResourceDefinition, with `--crds DIR`, in the folder `crds/` of the repository or in the render itself, and remove the entry from `acceptKinds`.',
  examples: {
    fails: {
      settings: 'acceptKinds: [example.com/v1 Widget]',
      manifest: `
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
spec: {size: 1}
`,
      finds: [
        'info accepted: there is no schema for example.com/v1 Widget; nothing in it was checked',
      ],
    },
    passes: {
      settings: 'acceptKinds: [example.com/v1 Widget]',
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
    },
    exempt: {
      settings: 'acceptKinds: [apps/v1 Deployment]',
      manifest: `
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
`,
      because: 'There is a schema to check it by, whoever accepts it.',
    },
  },
  check: {
    tells: {
      acceptedKind: ({ type, entry }) => {
        const subject = describeType(type);
        return {
          message: `accepted: there is no schema for ${subject}; nothing in it was checked`,
          hint: `"${entry}" in acceptKinds of projen-gitops.validate.yaml says so; give the CustomResourceDefinition with --crds DIR to have it checked.`,
          subject,
        };
      },
    },
  },
});
