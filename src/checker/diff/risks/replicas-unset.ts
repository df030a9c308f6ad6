import { scalersOfWorkload } from './looks-of-scaling';
import type { RiskRule } from './rule';
import { scalers } from '../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';
import { defineRule } from '../../findings/define-rule';

function isWritten(object: JsonObject): boolean {
  return typeof asObject(object.spec).replicas === 'number';
}

/** A number of replicas is left to an autoscaler: the apply that takes it away sets one. */
export const replicasUnset = defineRule<RiskRule>({
  id: 'replicas-unset',
  severity: 'medium',
  title: 'A number of replicas is removed that an autoscaler sets from then on.',
  about: '`spec.replicas` is removed from a workload that an autoscaler scales.',
  acceptable: 'never',
  looksAt: [scalersOfWorkload],
  why: `To leave the number to the autoscaler is right; but the apply that takes the field away, having set it before, leaves the default: one replica. All the load
is on one Pod until the autoscaler acts again.`,
  remedy: `Give the field up without removing it, as the [documentation](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling)
describes: first take it out of the last applied configuration, or hand it to another field manager. Argo CD can ignore it
(\`ignoreDifferences\` with \`RespectIgnoreDifferences=true\`).`,
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
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
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 1
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      finds: [
        'medium spec.replicas is no longer written: the apply that takes it away sets 1, and one Pod has all the load until HorizontalPodAutoscaler web acts again',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 4
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
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
          ports: [{containerPort: 80}]
`,
      because: 'Nothing scales it: one replica is what is meant.',
    },
  },
  check({ before, after, change }, context) {
    if (change !== 'modified' || before === undefined || after === undefined || podKindOf(after)?.replicas === undefined) return [];
    if (!isWritten(before) || isWritten(after)) return [];
    const own = scalers(context.after).find(({ setsReplicas, namespace, targetGroupKind, targetName }) => (
      setsReplicas && targetGroupKind === groupKindOf(after) && targetName === nameOf(after) && namespace === namespaceOf(after)));
    if (own === undefined) return [];
    const { kind } = own.resource.object;
    return [{
      message: `spec.replicas is no longer written: the apply that takes it away sets 1, and one Pod has all the load until ${String(kind)} ${nameOf(own.object)} acts again`,
      hint: 'Give the field up without removing it: kubectl apply edit-last-applied (take replicas out there first), or with a server-side apply hand it to another field manager before this is merged.',
    }];
  },
});
