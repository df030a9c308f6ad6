import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const secretData = defineRule<PassRule>({
  id: 'secret-data',
  part: 'object',
  severity: 'error',
  title: 'A Secret holds the keys that its type needs, in base64.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Secrets of a type need certain keys, and data is base64.',
  remedy: 'Add the keys; put plain text into stringData.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/tls
data:
  tls.crt: Zm9v
`,
      finds: [
        'error data["tls.key"]: a Secret of type "kubernetes.io/tls" has no "tls.key"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/tls
data:
  tls.crt: Zm9v
  tls.key: YmFy
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
stringData:
  password: not base64!
`,
      because: 'stringData is plain text.',
    },
  },
  check: 'object',
});
