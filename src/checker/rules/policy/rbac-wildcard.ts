import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asList, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** A wildcard grants what does not exist yet as well. */
export const rbacWildcard = defineRule<PolicyRule>({
  id: 'rbac-wildcard',
  part: 'policy',
  severity: 'warning',
  title: 'A role names its API groups, resources and verbs.',
  acceptable: 'annotation',
  looksAt: [],
  why: 'A wildcard also grants what a later version or a custom resource adds.',
  remedy: 'Name the groups, resources and verbs.',
  examples: {
    fails: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: ["*"], verbs: ["*"]}
`,
      finds: [
        'warning rules[0].resources: the role grants resources: "*"',
        'warning rules[0].verbs: the role grants verbs: "*"',
      ],
    },
    passes: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [configmaps], verbs: [get]}
`,
    },
    exempt: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [apps], resources: ["*/scale"], verbs: [get, update]}
`,
      because: 'One subresource is named.',
    },
  },
  * check({ object }) {
    if (object.kind !== 'Role' && object.kind !== 'ClusterRole') return;
    for (const [index, rule] of asList(object.rules).entries()) {
      for (const field of ['apiGroups', 'resources', 'verbs', 'nonResourceURLs']) {
        if (!asList(at(rule, field)).includes('*')) continue;
        const hint = `Name the ${field} that are needed; a wildcard also grants those that a later version or a CRD adds.`;
        yield { path: formatPath(['rules', index, field]), message: `the role grants ${field}: "*"`, hint };
      }
    }
  },
});
