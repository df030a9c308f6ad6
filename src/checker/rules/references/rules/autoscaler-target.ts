import { scalers } from '../../../../kubernetes/index/scalers';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { textOf } from '../../../../kubernetes/objects/json';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { exists, externalHint, missingSeverity, similarNameHint } from '../shared/named-objects';

const info = linkRuleInfo('autoscaler-target', 'error', 'An autoscaler names a workload that exists, with its API group.');

/** See the title in its info. */
export const autoscalerTarget: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { resource, namespace, targetField, targetKind, targetGroupKind, targetName } of scalers(index)) {
      const target = { referrer: resource, kind: targetKind, groupKind: targetGroupKind, namespace, name: targetName };
      if (targetName === '' || exists(index, target)) continue;
      const sameName = index.workloadsIn(namespace).find(({ name }) => name === targetName);
      const wrongKind = sameName === undefined ? '' : `The render has ${textOf(sameName.resource.object.apiVersion)} ${sameName.kind} ${targetName}. `;
      yield linkFinding(resource, info, {
        path: `spec.${targetField}`,
        message: `There is no ${targetGroupKind} ${nameIn(namespace, targetName)}.`,
        hint: (wrongKind || similarNameHint(index, target)) + externalHint(target),
      }, sameName === undefined ? missingSeverity(index, target) : 'error');
    }
  },
};
