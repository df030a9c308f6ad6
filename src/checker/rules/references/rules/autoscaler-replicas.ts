import { scalers } from '../../../../kubernetes/index/scalers';
import { asString, at } from '../../../../kubernetes/objects/json';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

export const autoscalerReplicas = defineRule<LinkRule>({
  id: 'autoscaler-replicas',
  part: 'links',
  severity: 'warning',
  title: 'A workload that an autoscaler scales leaves its replicas out.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS, 'HorizontalPodAutoscaler', 'ScaledObject'] }],
  why: 'Each sync sets the replicas back to the number in the manifest, and the autoscaler changes them again.',
  remedy: 'Leave replicas out of the workload.',
  examples: {
    fails: {
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
      finds: [
        'warning spec.replicas: replicas is 2, but HorizontalPodAutoscaler web sets the number: every sync resets it.',
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
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: web
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      because: 'A VerticalPodAutoscaler sets requests, and leaves the replicas alone.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const { resource, namespace, targetGroupKind, targetName, setsReplicas } of scalers(index)) {
      const workload = index.find(targetGroupKind, namespace, targetName);
      const replicas = at(workload?.object.spec, 'replicas');
      if (!setsReplicas || workload === undefined || typeof replicas !== 'number') continue;
      yield linkFinding(workload, {
        path: 'spec.replicas',
        message: `replicas is ${replicas}, but ${asString(resource.object.kind)} ${asString(at(resource.object, 'metadata', 'name'))} sets the number: every sync resets it.`,
        hint: 'Remove spec.replicas (a patch with op: remove in an overlay), or remove the autoscaler.',
      });
    }
  },
});
