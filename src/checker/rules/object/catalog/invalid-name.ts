import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const invalidName = defineRule<PassRule>({
  id: 'invalid-name',
  part: 'object',
  severity: 'error',
  title: 'An object is named by the rule for its kind.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Names end up in DNS and in URLs, so each kind has a rule for them, and the server refuses others.',
  remedy: 'Use lower-case letters, digits and `-` within the length of the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: My_Settings
data:
  a: b
`,
      finds: [
        'error metadata.name: "My_Settings" must be lower case letters, digits, \'-\' and \'.\', and start and end with a letter or digit',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: my-settings
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: system:reader
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get]}
`,
      because: 'Roles may have names that are no DNS names.',
    },
  },
  check: 'object',
});
