import { defineRule } from './define-rule';
import type { PassRule } from './define-rule';

export const openVariable = defineRule<PassRule>({
  id: 'open-variable',
  part: 'links',
  severity: 'info',
  title: 'A variable that Flux substitutes has a value or a default in the repository.',
  acceptable: 'level',
  looksAt: [],
  why: `Flux fills in \`\${NAME}\` after it has built a kustomization. Where the repository gives no value, rules that need it pass over it, so less is checked than
it seems. Flux is in play where a Flux Kustomization of the repository points at the folder, with \`--as flux\`, or where fields of the manifests give
variables defaults. Elsewhere \`\${NAME}\` is judged as it is written.`,
  remedy: `Give the value under \`postBuild.substitute\`, in a ConfigMap of the repository under \`postBuild.substituteFrom\`, or as a default: \`\${NAME:=default}\`.
For a shell's own variables write \`$\${NAME}\`, or leave a whole object alone by the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\`.`,
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: \${COUNT}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:\${TAG:=1.4.0}
`,
      finds: [
        'info nothing in the repository gives ${COUNT} a value: what needs it is not judged',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: \${COUNT:=2}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:\${TAG:=1.4.0}
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          args: ['echo $\${HOME}']
          image: registry.example.com/web:\${TAG:=1.4.0}
`,
      because: "A shell's own variable has two dollar signs.",
    },
  },
  check: 'build',
});
