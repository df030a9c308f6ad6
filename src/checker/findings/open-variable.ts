import { defineRule } from './define-rule';
import type { TellingRule } from './define-rule';

/** So many variables are named. */
const SHOWN = 10;

/** Variables of a stream that nothing gives a value. */
interface SeenVariables {
  readonly open: ReadonlySet<string>;
  /** The delivery that knows all values that there are, and is refused. @default there may be more */
  readonly refusedTo?: string;
}

export const openVariable = defineRule<TellingRule<SeenVariables>>({
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
  check: ({ open, refusedTo }) => {
    const names = [...open].sort();
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    const shown = `${names.slice(0, SHOWN).map((name) => `\${${name}}`).join(', ')}${more}`;
    const hint = 'Give it under postBuild.substitute of the Flux Kustomization, in a ConfigMap of the repository under substituteFrom, or as ${NAME:=default}.';
    return refusedTo === undefined
      ? { message: `nothing in the repository gives ${shown} a value: what needs it is not judged`, hint }
      : { severity: 'warning', message: `${refusedTo} gives ${shown} no value: Flux 2.9 refuses to apply it, earlier versions leave nothing there`, hint };
  },
});
