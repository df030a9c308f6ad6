import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asString, at } from '../../../../kubernetes/objects/json';
import { describeConditions, matches } from '../../../../kubernetes/selectors/label-selector';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';

export const statefulSetService = defineRule<LinkRule>({
  id: 'stateful-set-service',
  part: 'links',
  severity: 'warning',
  title: 'The serviceName of a StatefulSet is a Service that selects its Pods.',
  acceptable: { external: 'Service wbe' },
  looksAt: [{ at: ['Service'] }],
  why: 'The stable DNS names of the Pods come from this Service; without it they do not resolve.',
  remedy: 'Name a headless Service that selects the Pods.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: wbe
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
        'warning spec.serviceName: There is no Service wbe, so the Pods have no DNS names of their own.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
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
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: StatefulSet
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
      because: 'Who wants no names of its own for each Pod, names no Service.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const { kind, resource, namespace, labels } of index.workloads) {
      const name = asString(at(resource.object, 'spec', 'serviceName')) ?? '';
      if (kind !== 'StatefulSet' || name === '') continue;
      const service = index.service(namespace, name);
      const target = { referrer: resource, kind: 'Service', groupKind: 'Service', namespace, name };
      if (service === undefined) {
        if (exists(index, target)) continue;
        yield linkFinding(resource, {
          path: 'spec.serviceName',
          message: `There is no Service ${nameIn(namespace, name)}, so the Pods have no DNS names of their own.`,
          hint: similarNameHint(index, target) + externalHint(target),
        });
      } else if (service.selector.length > 0 && !matches(labels, service.selector)) {
        yield linkFinding(resource, {
          path: 'spec.serviceName',
          message: `Service ${nameIn(namespace, name)} selects ${describeConditions(service.selector)}, which the Pods of this StatefulSet do not match.`,
          hint: 'Name the headless Service of these Pods, or correct its selector.',
        });
      }
    }
  },
});
