import { scalers } from '../../../../kubernetes/index/scalers';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { textOf } from '../../../../kubernetes/objects/json';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';
import { exists, externalHint, missingSeverity, similarNameHint } from '../shared/named-objects';

export const autoscalerTarget = defineRule<LinkRule>({
  id: 'autoscaler-target',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'for a workload that is missing where the render neither creates the namespace nor has a name a letter away, or has custom resources in it: another unit or a controller may make it',
  },
  title: 'An autoscaler names a workload that exists, with its API group.',
  acceptable: { external: 'Deployment shop/wbe' },
  looksAt: [{ at: [WORKLOADS, 'Namespace'] }],
  why: 'An autoscaler without its workload scales nothing.',
  remedy: 'Correct apiVersion, kind and name.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
  namespace: shop
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: wbe}
`,
      finds: [
        'error spec.scaleTargetRef: There is no Deployment.apps shop/wbe.',
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
      settings: `external:
  - Deployment default/shop`,
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: default
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
`,
      because: 'An entry under `external` says that it exists elsewhere.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const { resource, namespace, targetField, targetKind, targetGroupKind, targetName } of scalers(index)) {
      const target = { referrer: resource, kind: targetKind, groupKind: targetGroupKind, namespace, name: targetName };
      if (targetName === '' || exists(index, target)) continue;
      const sameName = index.workloadsIn(namespace).find(({ name }) => name === targetName);
      const wrongKind = sameName === undefined ? '' : `The render has ${textOf(sameName.resource.object.apiVersion)} ${sameName.kind} ${targetName}. `;
      yield linkFinding(resource, {
        path: `spec.${targetField}`,
        message: `There is no ${targetGroupKind} ${nameIn(namespace, targetName)}.`,
        hint: (wrongKind || similarNameHint(index, target)) + externalHint(target),
      }, sameName === undefined ? missingSeverity(index, target) : 'error');
    }
  },
});
