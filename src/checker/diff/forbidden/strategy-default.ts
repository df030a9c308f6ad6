import type { ForbiddenRule } from './rule';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { defineRule } from '../../findings/define-rule';

const REMEDY = 'first apply the old type with its rollingUpdate written out, then change the type and remove it';

/**
 * The server filled in the parameters of RollingUpdate where none were written, and a server-side apply leaves what it filled in beside the new type.
 */
export const strategyDefault = defineRule<ForbiddenRule>({
  id: 'strategy-default',
  severity: 'high',
  title: 'What the server filled in for a rolling update does not stand in the way of another strategy.',
  acceptable: 'never',
  looksAt: [],
  why: 'The server filled in the parameters of RollingUpdate where none were written, and a server-side apply leaves what it filled in beside the new type.',
  examples: {
    fails: {
      before: `
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
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'high spec.strategy: spec.strategy.rollingUpdate, which the server filled in, does not go with the new type Recreate',
      ],
    },
    passes: {
      before: `
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
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  strategy: {type: RollingUpdate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate: {maxSurge: 1}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'The parameters were written, so that they are removed with the type.',
    },
  },
  kinds: ['apps/Deployment', 'apps/StatefulSet'],
  remedy: {
    kubectl: `${REMEDY}, or kubectl apply without --server-side`,
    argocd: `${REMEDY}, or sync without ServerSideApply=true`,
    flux: `${REMEDY}, or annotate the object with kustomize.toolkit.fluxcd.io/force: enabled for this one change`,
  },
  check(before, after) {
    const field = idOf(after).kind === 'Deployment' ? 'strategy' : 'updateStrategy';
    const [old, now] = [asObject(asObject(before.spec)[field]), asObject(asObject(after.spec)[field])];
    const leaves = (old.type ?? 'RollingUpdate') === 'RollingUpdate' && now.type !== undefined && now.type !== 'RollingUpdate';
    if (!leaves || isObject(old.rollingUpdate) || isObject(now.rollingUpdate)) return [];
    return [{ path: `spec.${field}`, message: `spec.${field}.rollingUpdate, which the server filled in, does not go with the new type ${String(now.type)}` }];
  },
});
