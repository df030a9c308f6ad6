import { formatPlace } from './format-place';
import type { TextProblem } from '../../../kubernetes/documents/parse-document';
import { defineRule } from '../../findings/define-rule';
import type { TellingRule } from '../../findings/define-rule';

export const lenientYaml = defineRule<TellingRule<TextProblem>>({
  id: 'lenient-yaml',
  part: 'object',
  severity: 'warning',
  title: 'Each document is YAML that every parser reads, not kubectl alone.',
  acceptable: 'level',
  looksAt: [],
  why: "kubectl, kustomize and the controllers written in Go let text in quotes and everything in braces go on at any column, a comment follow a quote without a space, and `\\'` stand in double quotes. YAML allows none of these, and editors, linters and tools in other languages refuse the file. The document is read as kubectl reads it and checked like any other.",
  remedy: 'Indent the lines inside of quotes and braces more than their key.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
    name: settings
    annotations:
        note: 'two lines,
      less indented than the key'
`,
      finds: [
        'warning line 6, column 26: text in quotes or braces that is indented no more than its key: kubectl reads it, but YAML does not allow it',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
    name: settings
    annotations:
        note: 'two lines,
          more indented than the key'
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  note: |
    two lines,
     more or less
`,
      because: 'A block of text has its own indentation.',
    },
  },
  check: (problem) => ({ message: formatPlace(problem), hint: 'Indent what goes on in quotes and braces, put a space before a comment: editors, linters and other tools refuse it as it is.' }),
});
