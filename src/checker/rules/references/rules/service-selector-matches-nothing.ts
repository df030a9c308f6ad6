import { own } from '../../../../common/own';
import { describeNamespace } from '../../../../kubernetes/kinds/namespace';
import type { LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import type { Service } from '../../../../kubernetes/services/service';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import type { Severity } from '../../../findings/finding';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { podWriter } from '../shared/pod-writers';
import type { ResourceIndex } from '../shared/resource-index';
import { isClose } from '../shared/similar-name';

/** The workload that meets most of the conditions, if any. */
function nearest(index: ResourceIndex, namespace: string, conditions: readonly LabelCondition[]): string | undefined {
  for (const left of conditions) {
    const others = conditions.filter((condition) => condition !== left);
    const [found] = others.length === 0 ? [] : index.selected(namespace, others);
    if (found !== undefined) return `${found.kind} ${found.name} matches but for ${describeConditions([left])}. `;
  }
  for (const other of index.namespaces()) {
    const [found] = index.selected(other, conditions);
    if (found !== undefined) return `${found.kind} ${found.name} matches, but it is in namespace ${other}. `;
  }
  return undefined;
}

/** True where Pods have the label with a value that is one letter away. */
function isMisspelt(index: ResourceIndex, namespace: string, conditions: readonly LabelCondition[]): boolean {
  return conditions.some(({ key, operator, values }) => {
    const found = index.workloadsIn(namespace).flatMap(({ labels }) => own(labels, key) ?? []);
    return operator === 'In' && !found.includes(values[0]) && isClose(index, values[0], [...new Set(found)]);
  });
}

/** Labels by which failover tools mark the leader at run time. */
const LEADER_LABEL = /role|leader|primary|master|active/i;

/** Pods and labels may come from a controller, from a program that may label Pods, or from another unit of the repository. */
function severityFor(index: ResourceIndex, { namespace, selector }: Service, near: string | undefined): Severity {
  const mayComeLater = index.hasCustomResources(namespace) || index.workloadsIn(namespace).length === 0 || podWriter(index) !== undefined
    || selector.some(({ key }) => LEADER_LABEL.test(key));
  const isSure = near !== undefined || index.createsNamespace(namespace) || isMisspelt(index, namespace, selector);
  return isSure && !mayComeLater ? 'error' : 'warning';
}

function mayMakePods(index: ResourceIndex, namespace: string): string {
  const writer = podWriter(index);
  if (index.hasCustomResources(namespace)) return ', unless a controller makes such Pods';
  return writer === undefined ? '' : `, unless ${writer}, which may write Pods, gives them these labels`;
}

export const serviceSelectorMatchesNothing = defineRule<LinkRule>({
  id: 'service-selector-matches-nothing',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'where Pods have all labels but one, or a value that is a letter away, or where the render creates the namespace',
    warning: 'else, and where a program of the render may write Pods',
  },
  title: 'The selector of a Service matches the Pods of a workload in its namespace.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS, 'Namespace'] }],
  why: 'A Service that selects no Pods answers no request.',
  remedy: 'Use the labels of the Pod template as the selector.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: wbe}
  ports:
    - port: 80
---
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
        'warning spec.selector: No Pod in the namespace they are applied to has the labels app=wbe, so the Service has no endpoints.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
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
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
---
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
      because: 'Without a selector, somebody else says where requests go.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const service of index.services) {
      const { namespace, selector, resource, type } = service;
      if (selector.length === 0 || type === 'ExternalName' || index.selected(namespace, selector).length > 0) continue;
      const near = nearest(index, namespace, selector);
      yield linkFinding(resource, {
        path: 'spec.selector',
        message: `No Pod in ${describeNamespace(namespace)} has the labels ${describeConditions(selector)}, so the Service has no endpoints${mayMakePods(index, namespace)}.`,
        hint: `${near ?? ''}Use the labels of the Pod template that the Service stands for.`,
      }, severityFor(index, service, near));
    }
  },
});
