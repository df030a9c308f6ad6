import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const duplicateEntry = defineRule<PassRule>({
  id: 'duplicate-entry',
  part: 'object',
  severity: 'error',
  title: 'Entries that must differ do differ.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Entries that are told apart by a key must differ in it; the server refuses the second, or a merge loses one.',
  remedy: 'Rename or remove one of the two.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80}
    - {name: http, port: 81}
`,
      finds: [
        'error spec.ports[1].name: another port is named "http"',
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
    - {name: http, port: 80}
    - {name: admin, port: 81}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: dns-tcp, port: 53}
    - {name: dns, port: 53, protocol: UDP}
`,
      because: 'Another protocol makes it another port.',
    },
  },
  check: 'object',
});
