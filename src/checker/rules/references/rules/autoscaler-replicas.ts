import { scalers } from '../../../../kubernetes/index/scalers';
import { asString, at } from '../../../../kubernetes/objects/json';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('autoscaler-replicas', 'warning', 'A workload that an autoscaler scales leaves its replicas out.');

/** See the title in its info. */
export const autoscalerReplicas: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { resource, namespace, targetGroupKind, targetName, setsReplicas } of scalers(index)) {
      const workload = index.find(targetGroupKind, namespace, targetName);
      const replicas = at(workload?.object.spec, 'replicas');
      if (!setsReplicas || workload === undefined || typeof replicas !== 'number') continue;
      yield linkFinding(workload, info, {
        path: 'spec.replicas',
        message: `replicas is ${replicas}, but ${asString(resource.object.kind)} ${asString(at(resource.object, 'metadata', 'name'))} sets the number: every sync resets it.`,
        hint: 'Remove spec.replicas (a patch with op: remove in an overlay), or remove the autoscaler.',
      });
    }
  },
};
