import type { LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import type { Service } from '../../../../kubernetes/services/service';
import type { Finding, Severity } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('service-selector-matches-nothing', 'error', 'The selector of a Service matches the Pods of a workload in its namespace.');

/** The workload that meets most of the conditions, if any. */
function nearest(index: ResourceIndex, namespace: string, conditions: readonly LabelCondition[]): string {
  for (const left of conditions) {
    const others = conditions.filter((condition) => condition !== left);
    const [found] = others.length === 0 ? [] : index.selected(namespace, others);
    if (found !== undefined) return `${found.kind} ${found.name} matches but for ${describeConditions([left])}. `;
  }
  for (const other of index.namespaces()) {
    const [found] = index.selected(other, conditions);
    if (found !== undefined) return `${found.kind} ${found.name} matches, but it is in namespace ${other}. `;
  }
  return '';
}

/** Labels by which failover tools mark the leader at run time. */
const LEADER_LABEL = /role|leader|primary|master|active/i;

/** Pods and labels may come from a controller or, where the render has no workload at all, from elsewhere. */
function severityFor(index: ResourceIndex, { namespace, selector }: Service): Severity {
  const mayComeLater = index.hasCustomResources(namespace) || index.workloadsIn(namespace).length === 0
    || selector.some(({ key }) => LEADER_LABEL.test(key));
  return mayComeLater ? 'warning' : 'error';
}

/** See the title in its info. */
export const serviceSelectorMatchesNothing: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const service of index.services) {
      const { namespace, selector, resource, type } = service;
      if (selector.length === 0 || type === 'ExternalName' || index.selected(namespace, selector).length > 0) continue;
      const unless = index.hasCustomResources(namespace) ? ', unless a controller makes such Pods' : '';
      yield linkFinding(resource, info, {
        path: 'spec.selector',
        message: `No Pod in namespace ${namespace} has the labels ${describeConditions(selector)}, so the Service has no endpoints${unless}.`,
        hint: `${nearest(index, namespace, selector)}Use the labels of the Pod template that the Service stands for.`,
      }, severityFor(index, service));
    }
  },
};
