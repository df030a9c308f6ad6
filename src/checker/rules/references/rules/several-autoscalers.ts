import type { RenderedScaler } from '../../../../kubernetes/index/scalers';
import { scalers } from '../../../../kubernetes/index/scalers';
import { nameIn, nameOf } from '../../../../kubernetes/kinds/namespace';
import { asString, at } from '../../../../kubernetes/objects/json';
import { resourcesSetBy } from '../../../../kubernetes/scaling/vertical';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

const TRANSFER = 'scaledobject.keda.sh/transfer-hpa-ownership';

/** @see https://keda.sh/docs/latest/reference/scaledobject-spec/#transfer-hpa-ownership */
function takesOver(one: RenderedScaler, other: RenderedScaler): boolean {
  return asString(at(one.object, 'metadata', 'annotations', TRANSFER)) === 'true'
    && at(one.object, 'spec', 'advanced', 'horizontalPodAutoscalerConfig', 'name') === nameOf(other.object);
}

function titleOf({ object }: RenderedScaler): string {
  return `${asString(object.kind) ?? ''} ${nameOf(object)}`;
}

function what({ setsReplicas, object }: RenderedScaler, first: RenderedScaler): string {
  if (!setsReplicas) return 'with two, the requests are those of one or the other';
  const [one, other] = [object.kind, first.object.kind];
  return one === other && one === 'HorizontalPodAutoscaler'
    ? 'Kubernetes calls that ambiguous, and neither scales'
    : 'a ScaledObject makes a HorizontalPodAutoscaler of its own, and the two work against each other';
}

/** A recommender alone is in nobody's way. */
function acts({ setsReplicas, object, targetName }: RenderedScaler): boolean {
  return targetName !== '' && (setsReplicas || resourcesSetBy(object).length > 0);
}

export const severalAutoscalers = defineRule<LinkRule>({
  id: 'several-autoscalers',
  part: 'links',
  severity: 'warning',
  title: 'A workload has one autoscaler that sets its replicas, and one that sets its requests.',
  acceptable: 'level',
  looksAt: [{ at: ['HorizontalPodAutoscaler', 'ScaledObject', 'VerticalPodAutoscaler'] }],
  why: 'Two HorizontalPodAutoscalers of one workload are ambiguous to Kubernetes, and neither scales. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. Two VerticalPodAutoscalers take turns.',
  remedy: 'Put all metrics into one autoscaler and remove the other. A ScaledObject takes over an existing HorizontalPodAutoscaler with the annotation `scaledobject.keda.sh/transfer-hpa-ownership: "true"` and its name under `advanced.horizontalPodAutoscalerConfig`.',
  examples: {
    fails: {
      manifest: `
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: cpu
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: memory
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      finds: [
        'warning spec.scaleTargetRef: Deployment web already has HorizontalPodAutoscaler cpu: Kubernetes calls that ambiguous, and neither scales.',
      ],
    },
    passes: {
      manifest: `
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
    },
    exempt: {
      manifest: `
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: web
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  updatePolicy: {updateMode: "Off"}
`,
      because: 'One sets replicas, the other requests.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const firsts = new Map<string, RenderedScaler>();
    for (const scaler of scalers(index).filter(acts)) {
      const { resource, namespace, targetField, targetGroupKind, targetKind, targetName, setsReplicas } = scaler;
      const key = `${setsReplicas} ${targetGroupKind} ${namespace}/${targetName}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, scaler);
      if (first === undefined || takesOver(scaler, first) || takesOver(first, scaler) || titleOf(first) === titleOf(scaler)) continue;
      yield linkFinding(resource, {
        path: `spec.${targetField}`,
        message: `${targetKind} ${nameIn(namespace, targetName)} already has ${titleOf(first)}: ${what(scaler, first)}.`,
        hint: 'Put all metrics into one autoscaler, and remove the other.',
      });
    }
  },
});
