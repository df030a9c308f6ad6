import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const serviceTypeFields = defineRule<PassRule>({
  id: 'service-type-fields',
  part: 'object',
  severity: 'error',
  title: 'The fields of a Service fit its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Each type of Service has fields that it does not take.',
  remedy: 'Follow the message: for example a ClusterIP Service has no node ports.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      finds: [
        'error spec.ports[0].nodePort: nodePort 30080 does not go with the type ClusterIP',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 0
`,
      because: '0 is no port.',
    },
  },
  check: 'object',
});
