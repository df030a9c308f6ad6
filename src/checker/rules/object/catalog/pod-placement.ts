import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const podPlacement = defineRule<PassRule>({
  id: 'pod-placement',
  part: 'object',
  severity: 'error',
  title: 'Tolerations, spreading and node selectors of a Pod are complete and do not contradict themselves.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses a Pod that the scheduler could not place by what it says.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Exists, value: "yes"}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.tolerations[0].value: the operator Exists takes no value, it has "yes"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Equal, value: "yes"}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Exists}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Exists without a value tolerates each.',
    },
  },
  check: 'object',
});
