import type { RiskRule } from './rule';
import { restartingFields } from './template-fields';
import { defineRule } from '../../findings/define-rule';
import { describeWhole } from '../changes/describe-sides';

/** Every Pod restarts for nothing but another order of lists. */
export const orderRoll = defineRule<RiskRule>({
  id: 'order-roll',
  severity: 'low',
  title: 'Another order of a list restarts every Pod.',
  about: 'Every Pod of a workload restarts for nothing but another order of lists in its template: containers, variables, volumes, tolerations.',
  acceptable: 'never',
  looksAt: [],
  why: `The template is compared as a whole, so that another order is another template, and Pods with the old one are replaced. Mostly it means nothing else; but init
containers run in the order of their list, the first container is the default of \`kubectl logs\` and \`kubectl exec\`, and \`$(NAME)\` is replaced only where
\`NAME\` stands in front of it. Workloads whose Pods stay (paused, \`OnDelete\`, without replicas) do not count.`,
  remedy: 'Put the list back into its old order if nothing else is meant. Else expect a rolling restart.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: A
              value: a
            - name: B
              value: b
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: B
              value: b
            - name: A
              value: a
`,
      finds: [
        'low every Pod is restarted because lists stand in another order: spec.template.spec.containers[web].env order A, B → B, A',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: A
              value: a
            - name: B
              value: b
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: A
              value: a
            - name: B
              value: b
            - name: C
              value: c
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  paused: true
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: A
              value: a
            - name: B
              value: b
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  paused: true
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: B
              value: b
            - name: A
              value: a
`,
      because: 'It is paused: nothing restarts.',
    },
  },
  check(change) {
    const fields = restartingFields(change);
    if (fields.length === 0 || !fields.every(({ reordered }) => reordered)) return [];
    const lists = fields.map((field) => `${field.path} ${describeWhole(field).join(' → ')}`);
    return [{
      message: `every Pod is restarted because lists stand in another order: ${lists.join('; ')}`,
      hint: 'Put them back into the old order if nothing else is meant; of init containers, and of variables that name others by $(NAME), the order says what runs and what is replaced.',
    }];
  },
});
