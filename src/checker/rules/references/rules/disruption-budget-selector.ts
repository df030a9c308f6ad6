import { describeNamespace } from '../../../../kubernetes/kinds/namespace';
import { asObject, textOf } from '../../../../kubernetes/objects/json';
import { podSelectorOf } from '../../../../kubernetes/pods/pod-selector';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('disruption-budget-selector', 'warning', 'A PodDisruptionBudget selects Pods, and no Pod has two of them.');

function* check(index: ResourceIndex): Iterable<Finding> {
  const owners = new Map<Workload, string>();
  for (const budget of index.ofKind('PodDisruptionBudget.policy')) {
    const namespace = index.namespaceOf(budget);
    const name = textOf(asObject(budget.object.metadata).name);
    const conditions = podSelectorOf(budget.object);
    const workloads = conditions === undefined ? [] : index.selected(namespace, conditions);
    if (workloads.length === 0 && !index.hasCustomResources(namespace)) {
      yield linkFinding(budget, info, {
        path: 'spec.selector',
        message: `No Pod in ${describeNamespace(namespace)} matches ${conditions === undefined ? 'an absent selector' : describeConditions(conditions)}: the budget protects nothing.`,
        hint: 'Use the labels of the Pod template that the budget is for.',
      });
    }
    for (const workload of workloads) {
      const owner = owners.get(workload);
      owners.set(workload, owner ?? name);
      if (owner === undefined) continue;
      yield linkFinding(budget, info, {
        path: 'spec.selector',
        message: `The Pods of ${workload.kind} ${workload.name} already have the budget ${owner}: with two, every eviction is refused.`,
        hint: 'Narrow one of the selectors, or remove one of the budgets.',
      });
    }
  }
}

/** See the title in its info. */
export const disruptionBudgetSelector: LinkRule = { info, check };
