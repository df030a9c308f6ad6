import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const tooLong = defineRule<PassRule>({
  id: 'too-long',
  part: 'object',
  severity: 'error',
  title: 'A string, list or map stays within the size its field allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server limits the size of strings, lists and maps.',
  remedy: 'Shorten it.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<1100 KiB of text>"
`,
      finds: [
        'error data: the data hold 1126400 bytes',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<100 KiB of text>"
`,
    },
    exempt: { none: 'What is larger than an API server takes is refused.' },
  },
  check: 'object',
});
