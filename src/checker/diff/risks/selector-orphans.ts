import { podsOfService } from './looks-of-services';
import { servicesOfWorkload } from './looks-of-workloads';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podSelectorOf } from '../../../kubernetes/pods/pod-selector';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { matchesPods } from '../../../kubernetes/pods/runtime-labels';
import { titleOf } from '../../../kubernetes/pods/workload';
import { matches } from '../../../kubernetes/selectors/label-selector';
import { isService } from '../../../kubernetes/services/service';
import { fingerprint } from '../../../kubernetes/shapes/canonical';
import { defineRule } from '../../findings/define-rule';

const HINT = 'Give the selector and the labels of the Pods the same values, in the same change.';

function selected(service: JsonObject, render: RenderIndex): string[] {
  const conditions = podSelectorOf(service);
  return conditions === undefined ? [] : render.selected(namespaceOf(service), conditions).map(titleOf);
}

function serviceOrphans(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const [old, now] = [selected(before, context.before), selected(after, context.after)];
  if (old.length === 0 || now.length > 0) return [];
  return [{ message: `Service ${idOf(after).name} selects no Pods any more; before: ${old.join(', ')}`, hint: HINT }];
}

function selectorOf(service: JsonObject | undefined): JsonObject {
  return asObject(asObject(service?.spec).selector);
}

/** Services that lose a workload because its Pods were relabelled, and the Service itself did not change. */
function relabelled(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const pods = context.after.workloadOf(after);
  const old = podTemplateOf(before)?.labels ?? {};
  if (pods === undefined || fingerprint(old) === fingerprint(pods.labels)) return [];
  const losing = context.after.selecting('Service', pods.namespace, { kind: pods.kind, name: pods.name, labels: old })
    .filter((service) => !matchesPods(pods, podSelectorOf(service) ?? []));
  return losing.flatMap((service) => {
    const selector = selectorOf(service);
    if (fingerprint(selectorOf(context.previous(service))) !== fingerprint(selector)) return [];
    const message = `Service ${idOf(service).name} no longer selects these Pods: their labels changed, its selector ${JSON.stringify(selector)} did not`;
    return [{ message, hint: HINT }];
  });
}

function ownOrphans(before: JsonObject, after: JsonObject): RiskDetail[] {
  const template = podTemplateOf(before);
  const selector = podSelectorOf(after);
  if (template === undefined || selector === undefined || matches(template.labels, selector)) return [];
  return [{ message: 'the Pods that run now do not match the new selector: they stay behind without an owner', hint: 'Delete the old object with its Pods, or keep the selector.' }];
}

/** Pods lose what selects them. */
export const selectorOrphans = defineRule<RiskRule>({
  id: 'selector-orphans',
  severity: 'high',
  title: 'A selector no longer matches the Pods it matched.',
  about: 'A selector no longer matches the Pods that it matched, or Pods were relabelled under it.',
  acceptable: 'never',
  looksAt: [podsOfService, servicesOfWorkload],
  why: 'A Service without Pods answers nothing, and no tool complains: an empty endpoint list is legal.',
  remedy: 'Change the selector and the labels together. For a workload, whose selector is settled, keep the old labels.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: wbe}
  ports:
    - port: 80
`,
      unchanged: `
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
      finds: [
        'high Service web selects no Pods any more; before: Deployment web',
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
      labels: {app: web, tier: front}
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
      labels: {app: web, tier: back}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {tier: front}
  ports:
    - port: 80
`,
      unchanged: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, tier: front}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      because: 'It selects the same Pods by another label.',
    },
  },
  check({ before, after, recreated }, context) {
    if (before === undefined || after === undefined) return [];
    if (isService(after)) return serviceOrphans(before, after, context);
    const orphans = recreated === undefined ? ownOrphans(before, after) : [];
    return podTemplateOf(after) === undefined ? [] : [...orphans, ...relabelled(before, after, context)];
  },
});
