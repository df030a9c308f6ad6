import { describeNamespace } from '../../../../kubernetes/kinds/namespace';
import { asObject, textOf } from '../../../../kubernetes/objects/json';
import { podSelectorOf } from '../../../../kubernetes/pods/pod-selector';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

function* check(index: ResourceIndex): Iterable<LinkFinding> {
  const owners = new Map<Workload, string>();
  for (const budget of index.ofKind('PodDisruptionBudget.policy')) {
    const namespace = index.namespaceOf(budget);
    const name = textOf(asObject(budget.object.metadata).name);
    const conditions = podSelectorOf(budget.object);
    const workloads = conditions === undefined ? [] : index.selected(namespace, conditions);
    if (workloads.length === 0 && !index.hasCustomResources(namespace)) {
      yield linkFinding(budget, {
        path: 'spec.selector',
        message: `No Pod in ${describeNamespace(namespace)} matches ${conditions === undefined ? 'an absent selector' : describeConditions(conditions)}: the budget protects nothing.`,
        hint: 'Use the labels of the Pod template that the budget is for.',
      });
    }
    for (const workload of workloads) {
      const owner = owners.get(workload);
      owners.set(workload, owner ?? name);
      if (owner === undefined) continue;
      yield linkFinding(budget, {
        path: 'spec.selector',
        message: `The Pods of ${workload.kind} ${workload.name} already have the budget ${owner}: with two, every eviction is refused.`,
        hint: 'Narrow one of the selectors, or remove one of the budgets.',
      });
    }
  }
}

export const disruptionBudgetSelector = defineRule<LinkRule>({
  id: 'disruption-budget-selector',
  part: 'links',
  severity: 'warning',
  title: 'A PodDisruptionBudget selects Pods, and no Pod has two of them.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS, 'PodDisruptionBudget'] }],
  why: 'A budget that selects nothing protects nothing; with two budgets on one Pod no eviction is possible.',
  remedy: 'Use the labels of the Pod template, one budget per workload.',
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: wbe}
`,
      finds: [
        'warning spec.selector: No Pod in the namespace they are applied to matches app=wbe: the budget protects nothing.',
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: web}
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
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {}
`,
      because: 'It is about all Pods of its namespace.',
    },
  },
  check,
});
