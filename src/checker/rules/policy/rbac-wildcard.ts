import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asList, at } from '../../../kubernetes/objects/json';

/** A wildcard grants what does not exist yet as well. */
export const rbacWildcard: PolicyRule = {
  id: 'rbac-wildcard',
  check: 'policy',
  severity: 'warning',
  title: 'A role names its API groups, resources and verbs.',
  * judge({ object }) {
    if (object.kind !== 'Role' && object.kind !== 'ClusterRole') return;
    for (const [index, rule] of asList(object.rules).entries()) {
      for (const field of ['apiGroups', 'resources', 'verbs', 'nonResourceURLs']) {
        if (!asList(at(rule, field)).includes('*')) continue;
        const hint = `Name the ${field} that are needed; a wildcard also grants those that a later version or a CRD adds.`;
        yield { path: formatPath(['rules', index, field]), message: `the role grants ${field}: "*"`, hint };
      }
    }
  },
};
