import { defineRule } from '../../findings/define-rule';
import type { PassRule } from '../../findings/define-rule';

export const missingType = defineRule<PassRule>({
  id: 'missing-type',
  part: 'object',
  severity: 'error',
  title: 'Each object names its apiVersion and its kind.',
  acceptable: 'refused',
  looksAt: [],
  why: 'apiVersion and kind say what an object is; without them no server can store it.',
  remedy: 'Add what is missing.',
  examples: {
    fails: {
      manifest: `
kind: ConfigMap
metadata: {name: settings}
`,
      finds: [
        'error apiVersion: apiVersion is missing',
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
# nothing here
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      because: 'An empty document is none.',
    },
  },
  check: 'reader',
});
