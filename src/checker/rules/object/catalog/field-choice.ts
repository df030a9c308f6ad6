import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const fieldChoice = defineRule<PassRule>({
  id: 'field-choice',
  part: 'object',
  severity: 'error',
  title: 'Of fields that exclude or need each other, the right number is set.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Some fields exclude each other or need one another.',
  remedy: 'Set the number of fields that the message asks for.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
      configMap: {name: settings}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'error spec.volumes[0].emptyDir: configMap and emptyDir exclude each other',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      projected:
        sources:
          - configMap: {name: settings}
          - secret: {name: login}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'A projected volume takes several sources.',
    },
  },
  check: 'object',
});
