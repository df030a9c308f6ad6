import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const invalidLabel = defineRule<PassRule>({
  id: 'invalid-label',
  part: 'object',
  severity: 'error',
  title: 'Keys and values of labels and annotations are well-formed.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Label and annotation keys and label values have a fixed syntax; the server refuses others.',
  remedy: 'Shorten or re-spell the key or value.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {app: "my app"}
data:
  a: b
`,
      finds: [
        'error metadata.labels.app: "my app" must be letters, digits, \'-\', \'_\' and \'.\', and start and end with a letter or digit',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {app: my-app}
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  annotations: {note: "my app"}
data:
  a: b
`,
      because: 'Values of annotations are free.',
    },
  },
  check: 'object',
});
