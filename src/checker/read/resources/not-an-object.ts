import { defineRule } from '../../findings/define-rule';
import type { PassRule } from '../../findings/define-rule';

export const notAnObject = defineRule<PassRule>({
  id: 'not-an-object',
  part: 'object',
  severity: 'error',
  title: 'Each document is a Kubernetes object.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A document that is a list, a string or a number means nothing to an API server; it is most often a slip of the indentation.',
  remedy: 'Write an object with apiVersion, kind and metadata, or remove the document.',
  examples: {
    fails: {
      manifest: `
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: settings}
`,
      finds: [
        'error the document is a list of 1, not an object',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: {name: settings}
`,
      because: 'A list of the kind List is an object.',
    },
  },
  check: 'reader',
});
