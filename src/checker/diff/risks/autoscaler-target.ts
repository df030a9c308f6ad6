import { scaledByScaler, scalersOfWorkload } from './looks-of-scaling';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import { scalers } from '../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { readScaler, SCALERS } from '../../../kubernetes/scaling/scaler';
import { defineRule } from '../../findings/define-rule';

function detail(scaler: string, target: string, why: string): RiskDetail {
  return { message: `${scaler} names ${target}, ${why}: it scales nothing`, hint: 'Name the workload that there is in the autoscaler, in the same change, or delete the autoscaler.' };
}

/** Autoscalers that still name a workload which is gone. */
function ofWorkload(before: JsonObject, after: JsonObject | undefined, { after: render }: RiskContext): RiskDetail[] {
  const [kind, name, namespace] = [groupKindOf(before), nameOf(before), namespaceOf(before)];
  const left = scalers(render).filter((scaler) => scaler.targetGroupKind === kind && scaler.targetName === name && scaler.namespace === namespace);
  if (left.length === 0 || render.find(kind, namespace, name) !== undefined || survivesPrune(before)) return [];
  const successor = after === undefined ? 'which is gone' : `which is now ${nameOf(after)}`;
  return left.map(({ object, targetKind }) => detail(`autoscaler ${String(object.kind)} ${nameOf(object)}`, `${targetKind} ${name}`, successor));
}

/** An autoscaler that named what is rendered, and does not any more. */
function ofScaler(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const [old, now] = [readScaler(before, namespaceOf(before)), readScaler(after, namespaceOf(after))];
  if (old === undefined || now === undefined || (old.targetName === now.targetName && old.targetGroupKind === now.targetGroupKind)) return [];
  const had = context.before.find(old.targetGroupKind, old.namespace, old.targetName);
  if (had === undefined || context.after.find(now.targetGroupKind, now.namespace, now.targetName) !== undefined) return [];
  return [detail(`the autoscaler ${nameOf(after)}`, `${now.targetKind} ${now.targetName}`, `which this render does not contain (before ${old.targetKind} ${old.targetName})`)];
}

/** An autoscaler and its workload no longer fit. */
export const autoscalerTarget = defineRule<RiskRule>({
  id: 'autoscaler-target',
  severity: 'medium',
  title: 'An autoscaler names a workload that is gone.',
  about: 'A workload is renamed or deleted that an autoscaler still names, or an autoscaler is pointed at one that is not rendered.',
  acceptable: 'never',
  looksAt: [scaledByScaler, scalersOfWorkload],
  why: 'An autoscaler without its workload reports an error in its status, and scales nothing: the renamed workload stays at the number of replicas that it starts with.',
  remedy: 'Name the workload that there is in the autoscaler, in the same change, or delete the autoscaler with it.',
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
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
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
        'medium autoscaler HorizontalPodAutoscaler web names Deployment web, which is now shop: it scales nothing',
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
          ports: [{containerPort: 80}]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 1
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 1
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
`,
    },
    exempt: {
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
          ports: [{containerPort: 80}]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 1
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      because: 'The autoscaler goes as well.',
    },
  },
  check({ before, after }, context) {
    if (before === undefined) return [];
    if (!SCALERS.includes(groupKindOf(before))) return ofWorkload(before, after, context);
    return after === undefined ? [] : ofScaler(before, after, context);
  },
});
