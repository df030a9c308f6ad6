import { formatPath } from '../../../../common/path';
import { scalers } from '../../../../kubernetes/index/scalers';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { utilizationMetrics } from '../../../../kubernetes/scaling/utilization';
import { resourcesSetBy } from '../../../../kubernetes/scaling/vertical';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('vertical-autoscaler-metric', 'warning', 'Replicas do not follow the share of a request that another autoscaler moves.');

/** See the title in its info. */
export const verticalAutoscalerMetric: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const vertical = new Map(scalers(index).filter(({ setsReplicas }) => !setsReplicas)
      .map(({ object, namespace, targetGroupKind, targetName }) => [`${targetGroupKind} ${namespace}/${targetName}`, object]));
    if (vertical.size === 0) return;
    for (const { resource, object, namespace, targetGroupKind, targetName } of scalers(index)) {
      const other = vertical.get(`${targetGroupKind} ${namespace}/${targetName}`);
      if (other === undefined) continue;
      const set = resourcesSetBy(other);
      for (const metric of utilizationMetrics(object)) {
        if (!set.includes(metric.resource)) continue;
        yield linkFinding(resource, info, {
          path: formatPath(metric.path),
          message: `VerticalPodAutoscaler ${nameOf(other)} sets the ${metric.resource} request that this ${metric.resource} utilization is a share of: each moves what the other goes by.`,
          hint: `Scale by another metric, or take ${metric.resource} out of controlledResources of the VerticalPodAutoscaler, or set its updateMode: Off.`,
        });
      }
    }
  },
};
