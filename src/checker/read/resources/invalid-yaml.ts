import { formatPlace } from './format-place';
import type { TextProblem } from '../../../kubernetes/documents/parse-document';
import { defineRule } from '../../findings/define-rule';
import type { TellingRule } from '../../findings/define-rule';

export const invalidYaml = defineRule<TellingRule<TextProblem>>({
  id: 'invalid-yaml',
  part: 'object',
  severity: 'error',
  title: 'Each document is well-formed YAML.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A document that cannot be read is not applied, and with `kubectl apply -f` neither is what follows it.',
  remedy: 'Correct the text at the line and column of the message. The other documents of the stream are checked all the same.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {app: web
`,
      finds: [
        'error line 6, column 1: Flow map in block collection must be sufficiently indented and end with a }',
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
kind: ConfigMap
metadata:
  name: settings
data:
  broken.yaml: |
    spec: [1, 2
`,
      because: 'A block of text may hold anything.',
    },
  },
  check: (problem) => ({ message: formatPlace(problem), hint: 'Correct the YAML at that place; nothing in this document was checked.' }),
});
