import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const probeSettings = defineRule<PassRule>({
  id: 'probe-settings',
  part: 'object',
  severity: 'error',
  title: 'A probe has the settings that its purpose allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A startup or liveness probe counts one success, and a readiness probe ends no container; other settings are refused.',
  remedy: 'Set `successThreshold: 1` or leave it out; set `terminationGracePeriodSeconds` of a startup or liveness probe, or of the Pod.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      livenessProbe:
        httpGet: {port: 80}
        successThreshold: 2
`,
      finds: [
        'error spec.containers[0].livenessProbe.successThreshold: successThreshold of a livenessProbe is 2',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      livenessProbe:
        httpGet: {port: 80}
        successThreshold: 1
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      readinessProbe:
        httpGet: {port: 80}
        successThreshold: 2
`,
      because: 'A readiness probe may ask for several successes.',
    },
  },
  check: 'object',
});
