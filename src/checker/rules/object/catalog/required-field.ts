import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const requiredField = defineRule<PassRule>({
  id: 'required-field',
  part: 'object',
  severity: 'error',
  title: 'A required field is present and not empty.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses the object.',
  remedy: 'Add the field.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
`,
      finds: [
        'error spec.ports: the Service has no ports',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  type: ExternalName
  externalName: db.example.com
`,
      because: 'A name of another Service needs no ports.',
    },
  },
  check: 'object',
});
