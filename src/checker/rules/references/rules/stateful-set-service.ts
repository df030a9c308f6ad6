import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asString, at } from '../../../../kubernetes/objects/json';
import { describeConditions, matches } from '../../../../kubernetes/selectors/label-selector';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';

const info = linkRuleInfo('stateful-set-service', 'warning', 'The serviceName of a StatefulSet is a Service that selects its Pods.');

/** See the title in its info. */
export const statefulSetService: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { kind, resource, namespace, labels } of index.workloads) {
      const name = asString(at(resource.object, 'spec', 'serviceName')) ?? '';
      if (kind !== 'StatefulSet' || name === '') continue;
      const service = index.service(namespace, name);
      const target = { referrer: resource, kind: 'Service', groupKind: 'Service', namespace, name };
      if (service === undefined) {
        if (exists(index, target)) continue;
        yield linkFinding(resource, info, {
          path: 'spec.serviceName',
          message: `There is no Service ${nameIn(namespace, name)}, so the Pods have no DNS names of their own.`,
          hint: similarNameHint(index, target) + externalHint(target),
        });
      } else if (service.selector.length > 0 && !matches(labels, service.selector)) {
        yield linkFinding(resource, info, {
          path: 'spec.serviceName',
          message: `Service ${nameIn(namespace, name)} selects ${describeConditions(service.selector)}, which the Pods of this StatefulSet do not match.`,
          hint: 'Name the headless Service of these Pods, or correct its selector.',
        });
      }
    }
  },
};
